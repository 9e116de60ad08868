"use strict";var ce=Object.defineProperty;var jn=Object.getOwnPropertyDescriptor;var Tn=Object.getOwnPropertyNames;var zn=Object.prototype.hasOwnProperty;var In=(n,e)=>{for(var l in e)ce(n,l,{get:e[l],enumerable:!0})},Sn=(n,e,l,t)=>{if(e&&typeof e=="object"||typeof e=="function")for(let i of Tn(e))!zn.call(n,i)&&
i!==l&&ce(n,i,{get:()=>e[i],enumerable:!(t=jn(e,i))||t.enumerable});return n};var En=n=>Sn(ce({},"__esModule",{value:!0}),n);var Ki={};In(Ki,{ValidationError:()=>_,assertBuildPlane:()=>Ci,assertClusterBuildPlane:()=>ji,assertClusterDataPlane:()=>Ai,assertClusterObservabilityPlane:()=>Si,
assertDataPlane:()=>Oi,assertEnvironment:()=>$i,assertObservabilityPlane:()=>zi,formatIssue:()=>ee,isBuildPlane:()=>Di,isClusterBuildPlane:()=>Fi,isClusterDataPlane:()=>Ri,
isClusterObservabilityPlane:()=>Ii,isDataPlane:()=>ki,isEnvironment:()=>Ei,isObservabilityPlane:()=>Ti,isPlane:()=>Bi,validateBuildPlane:()=>Pn,validateClusterBuildPlane:()=>kn,
validateClusterDataPlane:()=>wn,validateClusterObservabilityPlane:()=>Rn,validateDataPlane:()=>hn,validateEnvironment:()=>An,validateObservabilityPlane:()=>On,validatePlane:()=>Li,
validateUpdate:()=>Ui,withDefaults:()=>Dn});module.exports=En(Ki);var p=Object.prototype;function c(n){return typeof n!="object"||n===null||Array.isArray(n)}function A(n){return!c(n)}function O(n){return Number.isInteger(n)&&Math.
abs(n)<=2**63}function w(n,e){if(n.length<=e)return!1;if(n.length>e*2)return!0;let l=0;for(let t of n)l++;return l>e}var $n=/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d+)?(?:Z|[+-](?:[01]\d|2[0-4]):[0-5]\d)$/i;
function D(n){if(!$n.test(n))return!1;if(n.charCodeAt(8)<50||n.charCodeAt(8)===50&&n.charCodeAt(9)<57)return!0;let e=Number(n.slice(5,7)),l=Number(n.slice(0,4)),
t=l%4===0&&(l%100!==0||l%400===0),i=e===2?28+Number(t):30+(e+ +(e>7))%2;return Number(n.slice(8,10))<=i}function Ke(n,e){let l=0;for(let t in n)l+=t.length+String(
n[t]).length;return l*3>e&&new TextEncoder().encode(Object.entries(n).flat().join("")).length>e}function de(n){let e=n.filter(A).filter(l=>l.controller===!0);return new Set(
e.map(l=>JSON.stringify([l.apiVersion,l.kind,l.name,l.uid]))).size>1}function F(n){return n.split("/").slice(1).map(Vn)}var Ze=n=>n.replaceAll("~","~0").replaceAll("/","~1"),Vn=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll(
"~0","~"):n;function j(n,e){return F(e).reduce((l,t)=>Array.isArray(l)?l[Number(t)]:A(l)&&Object.hasOwn(l,t)?l[t]:void 0,n)}function qe(n,e){return Ge(n,e,n)}function Ge(n,e,l){if(!A(n))return n;let t=Object.fromEntries(Object.entries(n));for(let[i,r]of Object.entries(e)){let s=Object.
hasOwn(n,i)?n[i]:void 0,a="within"in r?s==null?s:Ge(s,r.within,l):s??Ln(r,l);a!==void 0&&(t[i]=a)}return t}function Ln(n,e){if("value"in n)return n.value;let l=F(
n.from).reduce((t,i)=>A(t)&&Object.hasOwn(t,i)?t[i]:void 0,e);if(!(typeof l!="string"||l==="")&&!(n.maxLength!==void 0&&l.length>n.maxLength))return n.pattern===
void 0||n.pattern.test(l)?l:void 0}var K=[],pe=[];function ge(n,e,l){if(n===e)return 0;let t=l?.maxDistance,i=n;n.length>e.length&&(n=e,e=i);let r=n.length,s=e.length;for(;r>0&&n.charCodeAt(~-r)===
e.charCodeAt(~-s);)r--,s--;let a=0;for(;a<r&&n.charCodeAt(a)===e.charCodeAt(a);)a++;if(r-=a,s-=a,t!==void 0&&s-r>t)return t;if(r===0)return t!==void 0&&s>t?t:s;
let m,h,b,S,P=0,L=0;for(;P<r;)pe[P]=n.charCodeAt(a+P),K[P]=++P;for(;L<s;){for(m=e.charCodeAt(a+L),b=L++,h=L,P=0;P<r;P++)S=m===pe[P]?b:b+1,b=K[P],h=K[P]=b>h?S>h?
h+1:S:S>b?b+1:S;if(t!==void 0){let E=h;for(P=0;P<r;P++)K[P]<E&&(E=K[P]);if(E>t)return t}}return K.length=r,pe.length=r,t!==void 0&&h>t?t:h}var Bn=64;function W(n,e){if(n.length>Bn)return;let l=n.toLowerCase(),t=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,i;for(let r of e){if(Math.abs(r.length-
n.length)>=t)continue;let s=r.toLowerCase(),a=Nn(l,s)?1:ge(l,s,{maxDistance:t});a<t&&(t=a,i=r)}return i}function Nn(n,e){if(n.length!==e.length)return!1;let l=0;
for(;l<n.length&&n[l]===e[l];)l++;return n[l]===e[l+1]&&n[l+1]===e[l]&&n.slice(l+2)===e.slice(l+2)}var C=!1,Y=[{code:"unreadable",path:"",field:"",message:""}],Me=Symbol("thorough");function We(n,e){let l=C;C=!0;try{return n(e)===null}catch(t){if(t!==Me)throw t;
return be(n,e)===null}finally{C=l}}function be(n,e){if(!C)return n(e);C=!1;try{return n(e)}finally{C=!0}}var Un=20;function u(n,e,l,t){if(C)return Y;let i={code:l,
path:He(e),field:_e(e),message:"",...t};return n===null?[i]:(n.push(i),n)}function d(n){return f(null,null,n,"object")}function f(n,e,l,t){return l===null?u(n,e,
"null-value"):u(n,e,"wrong-type",{expected:t,found:Wn(l)})}function y(n,e,l,{code:t="invalid-format",rule:i,maxLength:r}){return typeof l!="string"?f(n,e,l,"str\
ing"):r!==void 0&&w(l,r)?u(n,e,"too-long",{limit:r,unit:"characters"}):u(n,e,t,i===void 0?void 0:{rule:i})}function v(n,e,l,{code:t="unknown-value",allowed:i,codes:r}){
if(C)return Y;if(typeof l!="string")return f(n,e,l,"string");let s=r!==void 0&&Object.hasOwn(r,l)?r[l]:void 0;if(s!==void 0)return u(n,e,s);let a=W(l,i);return u(
n,e,t,a===void 0?{allowed:i}:{allowed:i,suggestion:a})}function k(n,e,l,{minimum:t,maximum:i}){return typeof l!="number"||Number.isNaN(l)?f(n,e,l,"integer"):!Number.
isInteger(l)&&Number.isFinite(l)?u(n,e,"not-an-integer"):u(n,e,"out-of-range",{minimum:t,maximum:i})}function ve(n,e,l,{code:t="invalid-format",rule:i}){return Object.
hasOwn(e,l)?u(n,l,t,i===void 0?void 0:{rule:i}):n}function he(n,e,l,t){let i=e[l];return Object.hasOwn(e,l)&&i!==void 0?y(n,l,i,t):n}function we(n){if(n!==null)
for(let e of n)e.field="";return n}function o(n,e,l){if(e===null)return n;if(C)return e;let t=He(l),i=_e(l);for(let r of e)r.path=t+r.path,r.field=i+r.field;if(n===
null)return e;for(let r of e)n.push(r);return n}function g(n,e,l){if(C)return Kn(n,e,l);let{known:t,required:i=[],codes:r}=l,s=t.filter(b=>H(e[b])||!me(e,b)),a=new Set,
m=Un,h=[];for(let b of n??[]){if(b.code==="unknown-field"&&b.name===void 0){if(!me(e,Je(b.path)))continue;a.add(qn(b,s,l,m-- >0))}h.push(b)}h=h.filter(b=>!Gn(b,
a));for(let b of s)H(e[b])?i.includes(b)&&!a.has(b)&&(h=u(h,b,r?.[b]??"missing-field")):h=u(h,b,"unreadable");return h.length===0?null:h}function Kn(n,e,{known:l,
required:t=[]}){let i=Object.getPrototypeOf(e);if(i!==null&&i!==Object.prototype||Zn({}))throw Me;if(n!==null)return Y;let r=s=>H(e[s])?t.includes(s):!me(e,s);return l.
some(r)?Y:null}function Zn(n){for(let e in n)return!0;return!1}function qn(n,e,{replaced:l,elsewhere:t},i){let r=Je(n.path);n.name=r;let s=t!==void 0&&Object.hasOwn(
t,r)?t[r]:void 0,m=e.find(h=>l?.[r]===h)??(s===void 0&&i?W(r,e):void 0);return m!==void 0&&(n.suggestion=m),s!==void 0&&(n.knownIn=s),m}function Gn(n,e){return n.
code==="value-from"&&n.found==="neither"&&n.branches.some(l=>e.has(l))}function Pe(n,e,l){let t=l.filter(r=>!H(e[r])).length;if(t===1)return n;let i=t===0?(n??[]).
filter(r=>r.code!=="null-value"):n;return u(i,null,"value-from",{found:t===0?"neither":"both",branches:l})}function ke(n,e,l){let t=e.generateName;if(!Mn(t)){let i=n?.
find(({path:r,code:s})=>r==="/generateName"&&s==="invalid-name");return i!==void 0&&!l.test(`${t}xxxxx`)&&(i.field=".name"),n}return u(ye(ye(n,"/name"),"/genera\
teName"),"name","missing-field")}function Q(n,e){let l=`/spec/${e}`;return n?.some(i=>/^\/metadata(\/name)?$/.test(i.path)||i.suggestion===e&&i.path.startsWith(
"/spec/"))===!0?n:o(ye(n,l),u(null,e,"missing-field"),"spec")}function X(n,e,l,t){let i=new Set,r=n;return e.forEach((s,a)=>{let m=A(s)?s[l]:void 0;m!==void 0&&
(i.has(m)&&(r=o(r,u(null,l,"invalid-format",{rule:t}),a)),i.add(m))}),r}var ye=(n,e)=>{let l=(n??[]).filter(t=>t.path!==e);return l.length>0?l:null},me=(n,e)=>Object.
prototype.propertyIsEnumerable.call(n,e),H=n=>n==null,Mn=n=>H(n)||n==="",He=n=>n===null?"":typeof n=="number"?`/${n}`:`/${Ze(n)}`,_e=n=>n===null?"":typeof n=="n\
umber"?`[${n}]`:`.${n}`,Je=n=>F(n)[0]??"";function Wn(n){return n===null?"null":Array.isArray(n)?"array":typeof n}var Ye={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]};function Qe({judges:n,replaced:e}){return l=>{if(typeof l!="object"||l===null||Array.isArray(
l))return d(l);let{apiVersion:t,kind:i}=l,r=typeof i=="string"&&Object.hasOwn(n,i)?n[i]:void 0;if(r)return r(l);let s=Hn(t);if(i==null)return u(s,"kind","missin\
g-field");let a=Object.keys(n);if(typeof i!="string")return v(s,"kind",i,{code:"unknown-kind",allowed:a});let m=Object.hasOwn(e,i)?e[i]:W(i,a);return u(s,"kind",
"unknown-kind",m===void 0?{allowed:a}:{allowed:a,suggestion:m})}}function Hn(n){return n==null?u(null,"apiVersion","missing-field"):n===Ye.allowed[0]?null:v(null,
"apiVersion",n,Ye)}var _n={"missing-field":()=>"is missing: add it.","unknown-field":({suggestion:n,knownIn:e})=>`is not a field here${e===void 0?"":`, but one of ${e}`}: ${n===void 0?
"remove it.":`write ${n} instead.`}`,"wrong-type":({expected:n,found:e})=>`must be ${Xe(n)}, not ${Xe(e)}.`,"null-value":()=>"is null: give it a value or remove\
 it.","value-from":({found:n,branches:e})=>n==="both"?`has both ${e.join(" and ")}: keep one of them.`:`needs exactly one of ${e.join(" and ")}.`,"missing-secre\
t-namespace":()=>"is missing: a cluster-scoped plane has no namespace, so add that of the secret.","namespace-not-allowed":()=>"is not allowed: a cluster-scoped\
 plane has no namespace, so remove it.","namespaced-observability-plane":()=>"must be ClusterObservabilityPlane: a cluster-scoped plane has no namespace in whic\
h to find an ObservabilityPlane.","unknown-kind":Oe,"wrong-api-version":Oe,"unknown-value":Oe,"invalid-plane-id":x,"invalid-name":x,"invalid-label":x,"invalid-f\
ormat":x,"too-long":({limit:n,unit:e})=>`is too long: at most ${n} ${e}.`,"not-an-integer":()=>"must be a whole number.","out-of-range":({minimum:n,maximum:e})=>e<
9007199254740992?`must be from ${n} to ${e}.`:n===0?"must be at least 0.":"must fit into 64 bits.","invalid-date-time":()=>"must be a date and time such as 2026\
-01-02T03:04:05Z.","immutable-field":()=>"cannot change: keep the old value, or delete the resource and create it anew.",unreadable:()=>"cannot be read: it thro\
ws, contains itself, or is inherited; pass plain data."};function Oe({allowed:n,suggestion:e}){return`must be ${n.length<2?n.join(""):`${n.slice(0,-1).join(", ")}\
 or ${n.at(-1)}`}${e===void 0||n.length<2?".":`; did you mean ${e}?`}`}function x({rule:n}){return`must be ${n}.`}function xe(n){return _n[n.code](n)}function ee(n){
return`${n.field===""?"document":n.field}: ${n.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,Jn)}var Jn=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`,Xe=n=>n===
"null"||n==="undefined"?n:`${/^[aeio]/.test(n)?"an":"a"} ${n}`;var Yn=64,Qn=2e5;function Re(n){let e=Qn,l=[];return t(()=>n);function t(i){try{let r=i();if(l.includes(r))return u(null,null,"unreadable");if(typeof r!="object"||
r===null||l.length>Yn)return null;l.push(r);for(let s of Object.keys(r)){let a=e-- >0?t(()=>Reflect.get(r,s)):null;if(a)return o(null,a,Array.isArray(r)?Number(
s):s)}return l.pop(),null}catch{return u(null,null,"unreadable")}}}function T(n){let e=l=>{let t=De(n,l);return t===null?{ok:!0,value:l}:{ok:!1,issues:Ce(t)}};return Object.assign(e,{"~standard":xn(e)})}function z(n){return e=>{
try{return We(n,e)}catch{return!1}}}function $(n){return e=>{let l=n(e);if(!l.ok)throw new _(l.issues)}}var _=class extends Error{name="ValidationError";issues;constructor(e){
let l=e.slice(0,Ae).map(ee);super([...l,...e.length>Ae?[`and ${e.length-Ae} more`]:[]].join(`
`)),this.issues=e}},Ae=20;function De(n,e){let l;try{if(l=be(n,e),l===null)return null;let t=Re(e)?.[0];t!==void 0&&(l=[...l.filter(({path:i})=>!et(i,t.path)),t])}catch{
l=Re(e)??u(null,null,"unreadable")}for(let t of l)t.field.charCodeAt(0)===Xn&&(t.field=t.field.slice(1));return l}var Xn=46;function Ce(n){let e=n;for(let l of e)
l.message=xe(l);return e}function xn(n){return{version:1,vendor:"openchoreo-planes",validate:e=>{let l=n(e);return l.ok?{value:l.value}:{issues:l.issues.map(({message:t,
path:i})=>({message:t,path:F(i)}))}}}}var et=(n,e)=>n===e||n.startsWith(`${e}/`);var nt=[{pointer:"/kind",absent:void 0},{pointer:"/metadata/name",absent:void 0},{pointer:"/metadata/namespace",absent:"default"}],tt=["/metadata/uid","/metadat\
a/resourceVersion"];function en({judge:n,immutable:e,withDefaults:l}){return(t,i)=>{let r=De(n,i)??[],s;try{let h=l(t),b=l(i),S=rt(i,e),P=({code:E,path:Cn})=>E===
"wrong-type"&&S.some(({pointer:Fn})=>Fn===Cn),L=r.filter(E=>P(E)||!it(E,h,b));s=[...L,...lt(t,i,S,L)]}catch{s=[...r,...u(null,null,"unreadable")]}let[a,...m]=s;
return a===void 0?{ok:!0,value:i}:{ok:!1,issues:Ce([a,...m])}}}function it({code:n,path:e},l,t){if(e===""||e==="/kind"||e==="/apiVersion"||e.startsWith("/metada\
ta")||n==="unknown-field"||n==="unreadable")return!1;let i=n.startsWith("missing-")?e.slice(0,e.lastIndexOf("/")):e,r=j(l,i);return r!==void 0&&Z(r,j(t,i))}function lt(n,e,l,t){
let i=[],r=s=>t.some(({path:a})=>a===s||a.startsWith(`${s}/`));for(let{pointer:s,absent:a}of nt)!r(s)&&!Z(Fe(n,s)??a,Fe(e,s)??a)&&i.push(s);for(let s of tt){let a=Fe(
e,s);a!==void 0&&!Z(a,j(n,s))&&i.push(s)}for(let{pointer:s,unset:a}of l){let m=j(n,s);m==null||a.includes(m)||typeof(j(e,"/spec")??void 0)=="object"&&!r(s)&&!Z(
m,j(e,s))&&i.push(s)}return i.map(st)}function rt(n,e){let l=j(n,"/kind");return typeof l=="string"&&Object.hasOwn(e,l)?e[l]??[]:[]}function st(n){return{code:"\
immutable-field",path:n,field:F(n).join("."),message:""}}function Fe(n,e){let l=j(n,e);return l===""||l===null?void 0:l}function Z(n,e){return Object.is(n,e)?!0:
Array.isArray(n)||Array.isArray(e)?Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,i)=>Z(t,e[i])):!A(n)||!A(e)?!1:[...new Set([...Object.keys(
n),...Object.keys(e)])].every(t=>Z(n[t]??void 0,e[t]??void 0))}var je={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterDataPlane:{spec:{within:{
planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservabilityPlane"}}}}}},
BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{
within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterBuildPlane:{spec:{within:{planeID:{
from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservabilityPlane"}}}}}},ObservabilityPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{
namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
maxLength:63}}}},Environment:{}};var B={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},ot={code:"unknown-kind",allowed:["DataPlane"]},N={known:["apiVersion","kind","metadata","sp\
ec","status"],required:["apiVersion","kind","metadata","spec"]},ne=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,ln={code:"inva\
lid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},rn=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
sn={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},at=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,Ie={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Se=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,on={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},R={minimum:-9223372036854776e3,
maximum:9223372036854776e3},J=/^.{10}T.*[^z]$/,I={code:"invalid-date-time"},Ee={minimum:0,maximum:9223372036854776e3},an={known:["name","generateName","namespac\
e","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creationT\
imestamp","deletionTimestamp"]},un={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a \
DNS name and a slash may stand before them"},ut=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,ft={code:"invalid-label",rule:"letters, digits, hyphens, und\
erscores and dots, with a letter or digit at each end",maxLength:63},ct=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
dt={},pt=/^(?:[^/]*|[^/]+\/[^/]+)$/,gt={rule:"group/version, or the version alone"},Te={rule:"a text that is not empty"},yt={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},mt={maxLength:128},bt={allowed:["Apply","Update"]},vt={allowed:["FieldsV1",
""]},ht={maxLength:256},wt={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},V=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
q={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},Pt={known:["planeID","clusterAgent","\
gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgen\
t",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"DataP\
lane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},fn={known:[
"clientCA"],required:["clientCA"]},cn=["secretRef","value"],kt={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPla\
ne since v1.0"}},Ot={known:["name","key","namespace"],required:["name","key"]},Rt={known:["ingress","egress"],replaced:{publicVirtualHost:"ingress",organizationVirtualHost:"\
ingress"},elsewhere:{dnsPrefix:"Environment up to v0.14",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 \
to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",organizationVirtualHost:"DataPlane up to v0.16",
publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"\
DataPlane in v0.10 to v0.16",publicVirtualHost:"DataPlane up to v0.16",security:"Environment up to v0.14"}},At={known:["external","internal"]},Dt={known:["name",
"namespace","http","https","tls"],required:["name","namespace"]},Ct={minimum:1,maximum:65535},Ft={known:["host","port","listenerName"],required:["host","port"]},
jt={known:["name"],required:["name"]},Tt={allowed:["ObservabilityPlane","ClusterObservabilityPlane"]},dn={known:["kind","name"],required:["name"]},G={known:["ob\
servedGeneration","conditions","agentConnection"]},zt=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
It={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},St={allowed:[
"True","False","Unknown"]},Et=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,$t={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
Vt={maxLength:32768},Lt={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},Bt={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},Nt={code:"unknown-kind",allowed:["ClusterDataPlane"]},$e=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,Ut={known:["planeID","clusterAgent","gatewa\
y","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"\
observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},Kt={
known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"ClusterDataPlane since v1.0"}},Zt={known:["name","key","namespace"],required:[
"name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},qt={allowed:["ClusterObservabilityPlane"],codes:{ObservabilityPlane:"namespaced-observab\
ility-plane"}},Gt={code:"unknown-kind",allowed:["BuildPlane"]},Mt={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterA\
gent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},Wt={code:"unknown-kind",allowed:["ClusterBuildPlane"]},Ht={known:["pla\
neID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"\
observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observerURL:"\
ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},_t={code:"unknown-kind",allowed:["ObservabilityPlane"]},Jt={known:["planeID","clusterAgent","observerURL",
"rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",
finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},Yt={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},Qt={known:["planeID","cluster\
Agent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"\
ClusterObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataP\
lane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},Xt={code:"unknown-kind",allowed:["Environment"]},xt={known:["dataPlaneRef","gateway","isProductio\
n"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"Observability\
Plane",planeID:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"DataPlane or BuildPlane"}},ei={allowed:["DataPlane","ClusterDataPlane"]},
ni={known:["kind","name"],required:["kind","name"]},ti={known:["observedGeneration","conditions"]};function te(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(l++,i!=="openchoreo.dev/v1alpha1"&&(e=v(e,t,i,B))):t==="kind"?i!==null&&(l++,i!=="DataPlane"&&(e=v(e,t,i,ot))):
t==="metadata"?i!==null&&(l++,e=o(e,ie(i),t)):t==="spec"?i!==null&&(l++,e=o(e,ii(i),t)):t==="status"?i!==null&&(e=o(e,si(i),t)):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===p&&l===4?null:g(e,n,N)}function ie(n){if(c(n))return d(n);let e=null;for(let l in n){let t=n[l];if(t!==void 0)if(l==="name")(typeof t!=
"string"||w(t,253)||!ne.test(t))&&(e=y(e,l,t,ln));else if(l==="generateName")(typeof t!="string"||!rn.test(t))&&(e=y(e,l,t,sn));else if(l==="namespace")(typeof t!=
"string"||w(t,63)||!at.test(t))&&(e=y(e,l,t,Ie));else if(l==="labels")e=o(e,pn(t),l);else if(l==="annotations")e=o(e,gn(t),l);else if(l==="finalizers")if(!Array.
isArray(t))e=f(e,l,t,"array");else{let i=null,r=t;for(let s=0;s<r.length;s++){let a=r[s];(typeof a!="string"||!Se.test(a))&&(i=y(i,s,a,on))}r.length>1&&r.includes(
"orphan")&&r.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=o(e,i,l)}else if(l==="ownerReferen\
ces")if(!Array.isArray(t))e=f(e,l,t,"array");else{let i=null,r=t;for(let s=0;s<r.length;s++){let a=r[s];i=o(i,yn(a),s)}r.length>1&&de(r)&&(i=u(i,null,"invalid-f\
ormat",{rule:"one owner at most with controller: true"})),e=o(e,i,l)}else if(l==="managedFields")if(!Array.isArray(t))e=f(e,l,t,"array");else{let i=null,r=t;for(let s=0;s<
r.length;s++){let a=r[s];i=o(i,mn(a),s)}e=o(e,i,l)}else l==="uid"?typeof t!="string"&&(e=f(e,l,t,"string")):l==="resourceVersion"?typeof t!="string"&&(e=f(e,l,t,
"string")):l==="selfLink"?typeof t!="string"&&(e=f(e,l,t,"string")):l==="generation"?O(t)||(e=k(e,l,t,R)):l==="deletionGracePeriodSeconds"?O(t)||(e=k(e,l,t,R)):
l==="creationTimestamp"?t!==null&&(typeof t!="string"||!D(t)||!J.test(t))&&(e=y(e,l,t,I)):l==="deletionTimestamp"?t!==null&&(typeof t!="string"||!D(t)||!J.test(
t))&&(e=y(e,l,t,I)):e=u(e,l,"unknown-field")}return n.name||(e=ke(e,n,ne)),n.generation<0&&n.uid&&typeof n.uid=="string"&&O(n.generation)&&(e=k(e,"generation",n.
generation,Ee)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,an)}function pn(n){if(c(n))return d(n);let e=null;for(let l in n){let t=n[l];Se.test(l)||(e=ve(
e,n,l,un)),(typeof t!="string"||w(t,63)||!ut.test(t))&&(e=he(e,n,l,ft))}return we(e)}function gn(n){if(c(n))return d(n);let e=null;for(let l in n){let t=n[l];ct.
test(l)||(e=ve(e,n,l,un)),typeof t!="string"&&(e=he(e,n,l,dt))}return Ke(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),we(e)}function yn(n){if(c(
n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(l++,(typeof i!="string"||i.length<1||!pt.test(i))&&(e=y(e,t,i,
gt))):t==="kind"?i!==null&&(l++,(typeof i!="string"||i.length<1)&&(e=y(e,t,i,Te))):t==="name"?i!==null&&(l++,(typeof i!="string"||i.length<1)&&(e=y(e,t,i,Te))):
t==="uid"?i!==null&&(l++,(typeof i!="string"||i.length<1)&&(e=y(e,t,i,Te))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?
typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner\
 that is no Event"})),e===null&&Object.getPrototypeOf(n)===p&&l===4?null:g(e,n,yt)}function mn(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="manager"?(typeof i!="string"||w(i,128))&&(e=y(e,t,i,mt)):t==="operation"?i!==null&&(l++,i!=="Apply"&&i!=="Update"&&(e=v(e,t,i,bt))):t==="apiVe\
rsion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!D(i)||!J.test(i))&&(e=y(e,t,i,I)):t==="fieldsType"?i!=="FieldsV1"&&i!==
""&&(e=v(e,t,i,vt)):t==="fieldsV1"?c(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||w(i,256))&&(e=y(e,t,i,ht)):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===p&&l===1?null:g(e,n,wt)}function ii(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="plan\
eID")(typeof i!="string"||w(i,63)||!V.test(i))&&(e=y(e,t,i,q));else if(t==="clusterAgent")i!==null&&(l++,e=o(e,Ve(i),t));else if(t==="gateway")e=o(e,Le(i),t);else if(t===
"imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let r=null,s=i;for(let a=0;a<s.length;a++){let m=s[a];typeof m!="string"&&(r=f(r,a,m,"string"))}
e=o(e,r,t)}else t==="secretStoreRef"?e=o(e,le(i),t):t==="observabilityPlaneRef"?e=o(e,bn(i),t):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===
p&&l===1?null:g(e,n,Pt)}function Ve(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(l++,e=o(e,li(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===1?null:g(e,n,fn)}function li(n){if(c(n))return d(n);let e=null;for(let l in n){let t=n[l];
t!==void 0&&(l==="secretRef"?e=o(e,ri(t),l):l==="value"?typeof t!="string"&&(e=f(e,l,t,"string")):e=u(e,l,"unknown-field"))}return n.secretRef==null==(n.value==
null)&&(e=Pe(e,n,cn)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,kt)}function ri(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="name"?i!==null&&(l++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(l++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!=
"string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===2?null:g(e,n,Ot)}function Le(n){if(c(n))return d(n);
let e=null;for(let l in n){let t=n[l];t!==void 0&&(l==="ingress"?e=o(e,nn(t),l):l==="egress"?e=o(e,nn(t),l):e=u(e,l,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p?null:g(e,n,Rt)}function nn(n){if(c(n))return d(n);let e=null;for(let l in n){let t=n[l];t!==void 0&&(l==="external"?e=o(e,tn(t),l):l==="internal"?e=o(e,tn(
t),l):e=u(e,l,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,At)}function tn(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="name"?i!==null&&(l++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(l++,typeof i!="string"&&(e=f(e,t,i,"string"))):t===
"http"?e=o(e,ze(i),t):t==="https"?e=o(e,ze(i),t):t==="tls"?e=o(e,ze(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===2?null:g(
e,n,Dt)}function ze(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="host"?i!==null&&(l++,typeof i!="string"&&(e=f(e,t,i,"stri\
ng"))):t==="port"?i!==null&&(l++,(!Number.isInteger(i)||i<1||i>65535)&&(e=k(e,t,i,Ct))):t==="listenerName"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"un\
known-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===2?null:g(e,n,Ft)}function le(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="name"?i!==null&&(l++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===1?
null:g(e,n,jt)}function bn(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!=="ObservabilityPlane"&&i!=="ClusterObserv\
abilityPlane"&&(e=v(e,t,i,Tt)):t==="name"?i!==null&&(l++,(typeof i!="string"||i.length<1||w(i,63)||!V.test(i))&&(e=y(e,t,i,Ie))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===p&&l===1?null:g(e,n,dn)}function si(n){if(c(n))return d(n);let e=null;for(let l in n){let t=n[l];if(t!==void 0)if(l==="observed\
Generation")O(t)||(e=k(e,l,t,R));else if(l==="conditions")if(!Array.isArray(t))e=f(e,l,t,"array");else{let i=null,r=t;for(let s=0;s<r.length;s++){let a=r[s];i=o(
i,U(a),s)}e=o(e,i,l)}else l==="agentConnection"?e=o(e,M(t),l):e=u(e,l,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,G)}function U(n){
if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(l++,(typeof i!="string"||w(i,316)||!zt.test(i))&&(e=y(e,t,i,It))):
t==="status"?i!==null&&(l++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=v(e,t,i,St))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&
(e=k(e,t,i,Ee)):t==="lastTransitionTime"?i!==null&&(l++,(typeof i!="string"||!D(i))&&(e=y(e,t,i,I))):t==="reason"?i!==null&&(l++,(typeof i!="string"||i.length<1||
w(i,1024)||!Et.test(i))&&(e=y(e,t,i,$t))):t==="message"?i!==null&&(l++,(typeof i!="string"||w(i,32768))&&(e=y(e,t,i,Vt))):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===p&&l===5?null:g(e,n,Lt)}function M(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==
null&&(l++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(l++,O(i)||(e=k(e,t,i,R))):t==="lastConnectedTime"?(typeof i!="string"||
!D(i))&&(e=y(e,t,i,I)):t==="lastDisconnectedTime"?(typeof i!="string"||!D(i))&&(e=y(e,t,i,I)):t==="lastHeartbeatTime"?(typeof i!="string"||!D(i))&&(e=y(e,t,i,I)):
t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===2?null:g(e,n,Bt)}function re(n){
if(c(n))return d(n);let e=null,l=0;for(let i in n){let r=n[i];r!==void 0&&(i==="apiVersion"?r!==null&&(l++,r!=="openchoreo.dev/v1alpha1"&&(e=v(e,i,r,B))):i==="k\
ind"?r!==null&&(l++,r!=="ClusterDataPlane"&&(e=v(e,i,r,Nt))):i==="metadata"?r!==null&&(l++,e=o(e,Be(r),i)):i==="spec"?r!==null&&(l++,e=o(e,oi(r),i)):i==="status"?
r!==null&&(e=o(e,fi(r),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!c(t)&&!c(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&$e.test(n.metadata.
name))&&(e=Q(e,"planeID")),e===null&&Object.getPrototypeOf(n)===p&&l===4?null:g(e,n,N)}function Be(n){if(c(n))return d(n);let e=null;for(let l in n){let t=n[l];
if(t!==void 0)if(l==="name")(typeof t!="string"||w(t,253)||!ne.test(t))&&(e=y(e,l,t,ln));else if(l==="generateName")(typeof t!="string"||!rn.test(t))&&(e=y(e,l,
t,sn));else if(l==="namespace")e=u(e,l,"namespace-not-allowed");else if(l==="labels")e=o(e,pn(t),l);else if(l==="annotations")e=o(e,gn(t),l);else if(l==="finali\
zers")if(!Array.isArray(t))e=f(e,l,t,"array");else{let i=null,r=t;for(let s=0;s<r.length;s++){let a=r[s];(typeof a!="string"||!Se.test(a))&&(i=y(i,s,a,on))}r.length>
1&&r.includes("orphan")&&r.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=o(e,i,l)}else if(l===
"ownerReferences")if(!Array.isArray(t))e=f(e,l,t,"array");else{let i=null,r=t;for(let s=0;s<r.length;s++){let a=r[s];i=o(i,yn(a),s)}r.length>1&&de(r)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=o(e,i,l)}else if(l==="managedFields")if(!Array.isArray(t))e=f(e,l,t,"array");else{let i=null,
r=t;for(let s=0;s<r.length;s++){let a=r[s];i=o(i,mn(a),s)}e=o(e,i,l)}else l==="uid"?typeof t!="string"&&(e=f(e,l,t,"string")):l==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,l,t,"string")):l==="selfLink"?typeof t!="string"&&(e=f(e,l,t,"string")):l==="generation"?O(t)||(e=k(e,l,t,R)):l==="deletionGracePeriodSeconds"?O(
t)||(e=k(e,l,t,R)):l==="creationTimestamp"?t!==null&&(typeof t!="string"||!D(t)||!J.test(t))&&(e=y(e,l,t,I)):l==="deletionTimestamp"?t!==null&&(typeof t!="strin\
g"||!D(t)||!J.test(t))&&(e=y(e,l,t,I)):e=u(e,l,"unknown-field")}return n.name||(e=ke(e,n,ne)),n.generation<0&&n.uid&&typeof n.uid=="string"&&O(n.generation)&&(e=
k(e,"generation",n.generation,Ee)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,an)}function oi(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];
if(i!==void 0)if(t==="planeID")(typeof i!="string"||w(i,63)||!V.test(i))&&(e=y(e,t,i,q));else if(t==="clusterAgent")i!==null&&(l++,e=o(e,Ne(i),t));else if(t==="\
gateway")e=o(e,Le(i),t);else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let r=null,s=i;for(let a=0;a<s.length;a++){let m=s[a];typeof m!=
"string"&&(r=f(r,a,m,"string"))}e=o(e,r,t)}else t==="secretStoreRef"?e=o(e,le(i),t):t==="observabilityPlaneRef"?e=o(e,vn(i),t):e=u(e,t,"unknown-field")}return e===
null&&Object.getPrototypeOf(n)===p&&l===1?null:g(e,n,Ut)}function Ne(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?
i!==null&&(l++,e=o(e,ai(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===1?null:g(e,n,fn)}function ai(n){if(c(n))return d(n);
let e=null;for(let l in n){let t=n[l];t!==void 0&&(l==="secretRef"?e=o(e,ui(t),l):l==="value"?typeof t!="string"&&(e=f(e,l,t,"string")):e=u(e,l,"unknown-field"))}
return n.secretRef==null==(n.value==null)&&(e=Pe(e,n,cn)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Kt)}function ui(n){if(c(n))return d(n);let e=null,l=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(l++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(l++,typeof i!="string"&&(e=f(e,
t,i,"string"))):t==="namespace"?i!==null&&(l++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
p&&l===3?null:g(e,n,Zt)}function vn(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!=="ClusterObservabilityPlane"&&(e=
v(e,t,i,qt)):t==="name"?i!==null&&(l++,(typeof i!="string"||i.length<1||w(i,63)||!V.test(i))&&(e=y(e,t,i,Ie))):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===p&&l===1?null:g(e,n,dn)}function fi(n){if(c(n))return d(n);let e=null;for(let l in n){let t=n[l];if(t!==void 0)if(l==="observedGeneration")O(
t)||(e=k(e,l,t,R));else if(l==="conditions")if(!Array.isArray(t))e=f(e,l,t,"array");else{let i=null,r=t;for(let s=0;s<r.length;s++){let a=r[s];i=o(i,U(a),s)}r.length>
1&&(i=X(i,r,"type","a type that no other item has")),e=o(e,i,l)}else l==="agentConnection"?e=o(e,M(t),l):e=u(e,l,"unknown-field")}return e===null&&Object.getPrototypeOf(
n)===p?null:g(e,n,G)}function se(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(l++,i!=="openchoreo.d\
ev/v1alpha1"&&(e=v(e,t,i,B))):t==="kind"?i!==null&&(l++,i!=="BuildPlane"&&(e=v(e,t,i,Gt))):t==="metadata"?i!==null&&(l++,e=o(e,ie(i),t)):t==="spec"?i!==null&&(l++,
e=o(e,ci(i),t)):t==="status"?i!==null&&(e=o(e,di(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===4?null:g(e,n,N)}function ci(n){
if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||w(i,63)||!V.test(i))&&(e=y(e,t,i,q)):t==="clusterA\
gent"?i!==null&&(l++,e=o(e,Ve(i),t)):t==="secretStoreRef"?e=o(e,le(i),t):t==="observabilityPlaneRef"?e=o(e,bn(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===p&&l===1?null:g(e,n,Mt)}function di(n){if(c(n))return d(n);let e=null;for(let l in n){let t=n[l];if(t!==void 0)if(l==="observedGeneration")O(
t)||(e=k(e,l,t,R));else if(l==="conditions")if(!Array.isArray(t))e=f(e,l,t,"array");else{let i=null,r=t;for(let s=0;s<r.length;s++){let a=r[s];i=o(i,U(a),s)}e=o(
e,i,l)}else l==="agentConnection"?e=o(e,M(t),l):e=u(e,l,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,G)}function oe(n){if(c(n))return d(
n);let e=null,l=0;for(let i in n){let r=n[i];r!==void 0&&(i==="apiVersion"?r!==null&&(l++,r!=="openchoreo.dev/v1alpha1"&&(e=v(e,i,r,B))):i==="kind"?r!==null&&(l++,
r!=="ClusterBuildPlane"&&(e=v(e,i,r,Wt))):i==="metadata"?r!==null&&(l++,e=o(e,Be(r),i)):i==="spec"?r!==null&&(l++,e=o(e,pi(r),i)):i==="status"?r!==null&&(e=o(e,
gi(r),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!c(t)&&!c(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&$e.test(n.metadata.name))&&(e=
Q(e,"planeID")),e===null&&Object.getPrototypeOf(n)===p&&l===4?null:g(e,n,N)}function pi(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="planeID"?(typeof i!="string"||w(i,63)||!V.test(i))&&(e=y(e,t,i,q)):t==="clusterAgent"?i!==null&&(l++,e=o(e,Ne(i),t)):t==="secretStoreRef"?e=o(e,le(i),t):t===
"observabilityPlaneRef"?e=o(e,vn(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===1?null:g(e,n,Ht)}function gi(n){if(c(n))return d(
n);let e=null;for(let l in n){let t=n[l];if(t!==void 0)if(l==="observedGeneration")O(t)||(e=k(e,l,t,R));else if(l==="conditions")if(!Array.isArray(t))e=f(e,l,t,
"array");else{let i=null,r=t;for(let s=0;s<r.length;s++){let a=r[s];i=o(i,U(a),s)}r.length>1&&(i=X(i,r,"type","a type that no other item has")),e=o(e,i,l)}else l===
"agentConnection"?e=o(e,M(t),l):e=u(e,l,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,G)}function ae(n){if(c(n))return d(n);let e=null,
l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(l++,i!=="openchoreo.dev/v1alpha1"&&(e=v(e,t,i,B))):t==="kind"?i!==null&&(l++,i!=="Observ\
abilityPlane"&&(e=v(e,t,i,_t))):t==="metadata"?i!==null&&(l++,e=o(e,ie(i),t)):t==="spec"?i!==null&&(l++,e=o(e,yi(i),t)):t==="status"?i!==null&&(e=o(e,mi(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===4?null:g(e,n,N)}function yi(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="planeID"?(typeof i!="string"||w(i,63)||!V.test(i))&&(e=y(e,t,i,q)):t==="clusterAgent"?i!==null&&(l++,e=o(e,Ve(i),t)):t==="observerURL"?i!==null&&
(l++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&l===2?null:g(e,n,Jt)}function mi(n){if(c(n))return d(n);let e=null;for(let l in n){let t=n[l];if(t!==void 0)if(l==="observedGeneration")O(t)||(e=k(e,l,t,
R));else if(l==="conditions")if(!Array.isArray(t))e=f(e,l,t,"array");else{let i=null,r=t;for(let s=0;s<r.length;s++){let a=r[s];i=o(i,U(a),s)}e=o(e,i,l)}else l===
"agentConnection"?e=o(e,M(t),l):e=u(e,l,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,G)}function ue(n){if(c(n))return d(n);let e=null,
l=0;for(let i in n){let r=n[i];r!==void 0&&(i==="apiVersion"?r!==null&&(l++,r!=="openchoreo.dev/v1alpha1"&&(e=v(e,i,r,B))):i==="kind"?r!==null&&(l++,r!=="Cluste\
rObservabilityPlane"&&(e=v(e,i,r,Yt))):i==="metadata"?r!==null&&(l++,e=o(e,Be(r),i)):i==="spec"?r!==null&&(l++,e=o(e,bi(r),i)):i==="status"?r!==null&&(e=o(e,vi(
r),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!c(t)&&!c(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&$e.test(n.metadata.name))&&(e=Q(
e,"planeID")),e===null&&Object.getPrototypeOf(n)===p&&l===4?null:g(e,n,N)}function bi(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="planeID"?(typeof i!="string"||w(i,63)||!V.test(i))&&(e=y(e,t,i,q)):t==="clusterAgent"?i!==null&&(l++,e=o(e,Ne(i),t)):t==="observerURL"?i!==null&&(l++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
p&&l===2?null:g(e,n,Qt)}function vi(n){if(c(n))return d(n);let e=null;for(let l in n){let t=n[l];if(t!==void 0)if(l==="observedGeneration")O(t)||(e=k(e,l,t,R));else if(l===
"conditions")if(!Array.isArray(t))e=f(e,l,t,"array");else{let i=null,r=t;for(let s=0;s<r.length;s++){let a=r[s];i=o(i,U(a),s)}r.length>1&&(i=X(i,r,"type","a typ\
e that no other item has")),e=o(e,i,l)}else l==="agentConnection"?e=o(e,M(t),l):e=u(e,l,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,
n,G)}function fe(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(l++,i!=="openchoreo.dev/v1alpha1"&&(e=
v(e,t,i,B))):t==="kind"?i!==null&&(l++,i!=="Environment"&&(e=v(e,t,i,Xt))):t==="metadata"?i!==null&&(l++,e=o(e,ie(i),t)):t==="spec"?i!==null&&(l++,e=o(e,hi(i),t)):
t==="status"?i!==null&&(e=o(e,Pi(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===4?null:g(e,n,N)}function hi(n){if(c(n))return d(
n);let e=null;for(let l in n){let t=n[l];t!==void 0&&(l==="dataPlaneRef"?e=o(e,wi(t),l):l==="gateway"?e=o(e,Le(t),l):l==="isProduction"?typeof t!="boolean"&&(e=
f(e,l,t,"boolean")):e=u(e,l,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,xt)}function wi(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="kind"?i!==null&&(l++,i!=="DataPlane"&&i!=="ClusterDataPlane"&&(e=v(e,t,i,ei))):t==="name"?i!==null&&(l++,typeof i!="string"&&(e=f(e,
t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===2?null:g(e,n,ni)}function Pi(n){if(c(n))return d(n);let e=null;for(let l in n){
let t=n[l];if(t!==void 0)if(l==="observedGeneration")O(t)||(e=k(e,l,t,R));else if(l==="conditions")if(!Array.isArray(t))e=f(e,l,t,"array");else{let i=null,r=t;for(let s=0;s<
r.length;s++){let a=r[s];i=o(i,U(a),s)}e=o(e,i,l)}else e=u(e,l,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,ti)}var hn=T(te),ki=z(te),Oi=$(hn),wn=T(re),Ri=z(re),Ai=$(wn),Pn=T(se),Di=z(se),Ci=$(Pn),kn=T(oe),Fi=z(oe),ji=$(kn),On=T(ae),Ti=z(ae),zi=$(On),Rn=T(ue),Ii=z(ue),Si=$(
Rn),An=T(fe),Ei=z(fe),$i=$(An),Vi={judges:{DataPlane:te,ClusterDataPlane:re,BuildPlane:se,ClusterBuildPlane:oe,ObservabilityPlane:ae,ClusterObservabilityPlane:ue,
Environment:fe},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane",ClusterWorkflowPlane:"ClusterBuildPlane"}},Ue=Qe(Vi),Li=T(Ue),Bi=z(Ue),Dn=n=>qe(n,
Object.hasOwn(je,n?.kind)?je[n.kind]??{}:{}),Ni={judge:Ue,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[]}]},withDefaults:Dn},Ui=en(Ni);0&&(module.exports={ValidationError,assertBuildPlane,assertClusterBuildPlane,assertClusterDataPlane,assertClusterObservabilityPlane,assertDataPlane,assertEnvironment,
assertObservabilityPlane,formatIssue,isBuildPlane,isClusterBuildPlane,isClusterDataPlane,isClusterObservabilityPlane,isDataPlane,isEnvironment,isObservabilityPlane,
isPlane,validateBuildPlane,validateClusterBuildPlane,validateClusterDataPlane,validateClusterObservabilityPlane,validateDataPlane,validateEnvironment,validateObservabilityPlane,
validatePlane,validateUpdate,withDefaults});
