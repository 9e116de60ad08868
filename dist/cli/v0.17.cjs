"use strict";var ce=Object.defineProperty;var Tn=Object.getOwnPropertyDescriptor;var zn=Object.getOwnPropertyNames;var In=Object.prototype.hasOwnProperty;var Sn=(n,e)=>{for(var l in e)ce(n,l,{get:e[l],enumerable:!0})},En=(n,e,l,t)=>{if(e&&typeof e=="object"||typeof e=="function")for(let i of zn(e))!In.call(n,i)&&
i!==l&&ce(n,i,{get:()=>e[i],enumerable:!(t=Tn(e,i))||t.enumerable});return n};var $n=n=>En(ce({},"__esModule",{value:!0}),n);var Gi={};Sn(Gi,{ValidationError:()=>_,assertBuildPlane:()=>Ti,assertClusterBuildPlane:()=>Ii,assertClusterDataPlane:()=>Fi,assertClusterObservabilityPlane:()=>Vi,
assertDataPlane:()=>Di,assertEnvironment:()=>Ni,assertObservabilityPlane:()=>Ei,formatIssue:()=>ee,isBuildPlane:()=>ji,isClusterBuildPlane:()=>zi,isClusterDataPlane:()=>Ci,
isClusterObservabilityPlane:()=>$i,isDataPlane:()=>Ai,isEnvironment:()=>Li,isObservabilityPlane:()=>Si,isPlane:()=>Ki,validateBuildPlane:()=>kn,validateClusterBuildPlane:()=>On,
validateClusterDataPlane:()=>Pn,validateClusterObservabilityPlane:()=>An,validateDataPlane:()=>wn,validateEnvironment:()=>Dn,validateObservabilityPlane:()=>Rn,validatePlane:()=>Ui,
validateUpdate:()=>qi,withDefaults:()=>Cn});module.exports=$n(Gi);var p=Object.prototype;function c(n){return typeof n!="object"||n===null||Array.isArray(n)}function A(n){return!c(n)}function O(n){return Number.isInteger(n)&&Math.
abs(n)<=2**63}function w(n,e){if(n.length<=e)return!1;if(n.length>e*2)return!0;let l=0;for(let t of n)l++;return l>e}var Vn=/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d+)?(?:Z|[+-](?:[01]\d|2[0-4]):[0-5]\d)$/i;
function D(n){if(!Vn.test(n))return!1;if(n.charCodeAt(8)<50||n.charCodeAt(8)===50&&n.charCodeAt(9)<57)return!0;let e=Number(n.slice(5,7)),l=Number(n.slice(0,4)),
t=l%4===0&&(l%100!==0||l%400===0),i=e===2?28+Number(t):30+(e+ +(e>7))%2;return Number(n.slice(8,10))<=i}function Ze(n,e){let l=0;for(let t in n)l+=t.length+String(
n[t]).length;return l*3>e&&new TextEncoder().encode(Object.entries(n).flat().join("")).length>e}function de(n){let e=n.filter(A).filter(l=>l.controller===!0);return new Set(
e.map(l=>JSON.stringify([l.apiVersion,l.kind,l.name,l.uid]))).size>1}function F(n){return n.split("/").slice(1).map(Ln)}var qe=n=>n.replaceAll("~","~0").replaceAll("/","~1"),Ln=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll(
"~0","~"):n;function j(n,e){let l=n;for(let t of Nn(e))if(Array.isArray(l))l=l[Number(t)];else if(A(l)&&Object.hasOwn(l,t))l=l[t];else return;return l}function Nn(n){let e=pe.
get(n);if(e)return e;let l=F(n);return pe.size<Bn&&pe.set(n,l),l}var pe=new Map,Bn=1e3;function Ge(n,e){return Me(n,e,n)}function Me(n,e,l){if(!A(n))return n;let t=Object.fromEntries(Object.entries(n));for(let[i,r]of Object.entries(e)){let s=Object.
hasOwn(n,i)?n[i]:void 0,a="within"in r?s==null?s:Me(s,r.within,l):s??Un(r,l);a!==void 0&&(t[i]=a)}return t}function Un(n,e){if("value"in n)return n.value;let l=F(
n.from).reduce((t,i)=>A(t)&&Object.hasOwn(t,i)?t[i]:void 0,e);if(!(typeof l!="string"||l==="")&&!(n.maxLength!==void 0&&l.length>n.maxLength))return n.pattern===
void 0||n.pattern.test(l)?l:void 0}var K=[],ge=[];function ye(n,e,l){if(n===e)return 0;let t=l?.maxDistance,i=n;n.length>e.length&&(n=e,e=i);let r=n.length,s=e.length;for(;r>0&&n.charCodeAt(~-r)===
e.charCodeAt(~-s);)r--,s--;let a=0;for(;a<r&&n.charCodeAt(a)===e.charCodeAt(a);)a++;if(r-=a,s-=a,t!==void 0&&s-r>t)return t;if(r===0)return t!==void 0&&s>t?t:s;
let m,h,b,S,P=0,L=0;for(;P<r;)ge[P]=n.charCodeAt(a+P),K[P]=++P;for(;L<s;){for(m=e.charCodeAt(a+L),b=L++,h=L,P=0;P<r;P++)S=m===ge[P]?b:b+1,b=K[P],h=K[P]=b>h?S>h?
h+1:S:S>b?b+1:S;if(t!==void 0){let E=h;for(P=0;P<r;P++)K[P]<E&&(E=K[P]);if(E>t)return t}}return K.length=r,ge.length=r,t!==void 0&&h>t?t:h}var Kn=64;function W(n,e){if(n.length>Kn)return;let l=n.toLowerCase(),t=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,i;for(let r of e){if(Math.abs(r.length-
n.length)>=t)continue;let s=r.toLowerCase(),a=Zn(l,s)?1:ye(l,s,{maxDistance:t});a<t&&(t=a,i=r)}return i}function Zn(n,e){if(n.length!==e.length)return!1;let l=0;
for(;l<n.length&&n[l]===e[l];)l++;return n[l]===e[l+1]&&n[l+1]===e[l]&&n.slice(l+2)===e.slice(l+2)}var C=!1,Y=[{code:"unreadable",path:"",field:"",message:""}],We=Symbol("thorough");function He(n,e){let l=C;C=!0;try{return n(e)===null}catch(t){if(t!==We)throw t;
return ve(n,e)===null}finally{C=l}}function ve(n,e){if(!C)return n(e);C=!1;try{return n(e)}finally{C=!0}}var qn=20;function u(n,e,l,t){if(C)return Y;let i={code:l,
path:_e(e),field:Je(e),message:"",...t};return n===null?[i]:(n.push(i),n)}function d(n){return f(null,null,n,"object")}function f(n,e,l,t){return l===null?u(n,e,
"null-value"):u(n,e,"wrong-type",{expected:t,found:Jn(l)})}function y(n,e,l,{code:t="invalid-format",rule:i,maxLength:r}){return typeof l!="string"?f(n,e,l,"str\
ing"):r!==void 0&&w(l,r)?u(n,e,"too-long",{limit:r,unit:"characters"}):u(n,e,t,i===void 0?void 0:{rule:i})}function v(n,e,l,{code:t="unknown-value",allowed:i,codes:r}){
if(C)return Y;if(typeof l!="string")return f(n,e,l,"string");let s=r!==void 0&&Object.hasOwn(r,l)?r[l]:void 0;if(s!==void 0)return u(n,e,s);let a=W(l,i);return u(
n,e,t,a===void 0?{allowed:i}:{allowed:i,suggestion:a})}function k(n,e,l,{minimum:t,maximum:i}){return typeof l!="number"||Number.isNaN(l)?f(n,e,l,"integer"):!Number.
isInteger(l)&&Number.isFinite(l)?u(n,e,"not-an-integer"):u(n,e,"out-of-range",{minimum:t,maximum:i})}function he(n,e,l,{code:t="invalid-format",rule:i}){return Object.
hasOwn(e,l)?u(n,l,t,i===void 0?void 0:{rule:i}):n}function we(n,e,l,t){let i=e[l];return Object.hasOwn(e,l)&&i!==void 0?y(n,l,i,t):n}function Pe(n){if(n!==null)
for(let e of n)e.field="";return n}function o(n,e,l){if(e===null)return n;if(C)return e;let t=_e(l),i=Je(l);for(let r of e)r.path=t+r.path,r.field=i+r.field;if(n===
null)return e;for(let r of e)n.push(r);return n}function g(n,e,l){if(C)return Gn(n,e,l);let{known:t,required:i=[],codes:r}=l,s=t.filter(b=>H(e[b])||!be(e,b)),a=new Set,
m=qn,h=[];for(let b of n??[]){if(b.code==="unknown-field"&&b.name===void 0){if(!be(e,Ye(b.path)))continue;a.add(Wn(b,s,l,m-- >0))}h.push(b)}h=h.filter(b=>!Hn(b,
a));for(let b of s)H(e[b])?i.includes(b)&&!a.has(b)&&(h=u(h,b,r?.[b]??"missing-field")):h=u(h,b,"unreadable");return h.length===0?null:h}function Gn(n,e,{known:l,
required:t=[]}){let i=Object.getPrototypeOf(e);if(i!==null&&i!==Object.prototype||Mn({}))throw We;if(n!==null)return Y;let r=s=>H(e[s])?t.includes(s):!be(e,s);return l.
some(r)?Y:null}function Mn(n){for(let e in n)return!0;return!1}function Wn(n,e,{replaced:l,elsewhere:t},i){let r=Ye(n.path);n.name=r;let s=t!==void 0&&Object.hasOwn(
t,r)?t[r]:void 0,m=e.find(h=>l?.[r]===h)??(s===void 0&&i?W(r,e):void 0);return m!==void 0&&(n.suggestion=m),s!==void 0&&(n.knownIn=s),m}function Hn(n,e){return n.
code==="value-from"&&n.found==="neither"&&n.branches.some(l=>e.has(l))}function ke(n,e,l){let t=l.filter(r=>!H(e[r])).length;if(t===1)return n;let i=t===0?(n??[]).
filter(r=>r.code!=="null-value"):n;return u(i,null,"value-from",{found:t===0?"neither":"both",branches:l})}function Oe(n,e,l){let t=e.generateName;if(!_n(t)){let i=n?.
find(({path:r,code:s})=>r==="/generateName"&&s==="invalid-name");return i!==void 0&&!l.test(`${t}xxxxx`)&&(i.field=".name"),n}return u(me(me(n,"/name"),"/genera\
teName"),"name","missing-field")}function Q(n,e){let l=`/spec/${e}`;return n?.some(i=>/^\/metadata(\/name)?$/.test(i.path)||i.suggestion===e&&i.path.startsWith(
"/spec/"))===!0?n:o(me(n,l),u(null,e,"missing-field"),"spec")}function X(n,e,l,t){let i=new Set,r=n;return e.forEach((s,a)=>{let m=A(s)?s[l]:void 0;m!==void 0&&
(i.has(m)&&(r=o(r,u(null,l,"invalid-format",{rule:t}),a)),i.add(m))}),r}var me=(n,e)=>{let l=(n??[]).filter(t=>t.path!==e);return l.length>0?l:null},be=(n,e)=>Object.
prototype.propertyIsEnumerable.call(n,e),H=n=>n==null,_n=n=>H(n)||n==="",_e=n=>n===null?"":typeof n=="number"?`/${n}`:`/${qe(n)}`,Je=n=>n===null?"":typeof n=="n\
umber"?`[${n}]`:`.${n}`,Ye=n=>F(n)[0]??"";function Jn(n){return n===null?"null":Array.isArray(n)?"array":typeof n}var Qe={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]};function Xe({judges:n,replaced:e}){return l=>{if(typeof l!="object"||l===null||Array.isArray(
l))return d(l);let{apiVersion:t,kind:i}=l,r=typeof i=="string"&&Object.hasOwn(n,i)?n[i]:void 0;if(r)return r(l);let s=Yn(t);if(i==null)return u(s,"kind","missin\
g-field");let a=Object.keys(n);if(typeof i!="string")return v(s,"kind",i,{code:"unknown-kind",allowed:a});let m=Object.hasOwn(e,i)?e[i]:W(i,a);return u(s,"kind",
"unknown-kind",m===void 0?{allowed:a}:{allowed:a,suggestion:m})}}function Yn(n){return n==null?u(null,"apiVersion","missing-field"):n===Qe.allowed[0]?null:v(null,
"apiVersion",n,Qe)}var Qn={"missing-field":()=>"is missing: add it.","unknown-field":({suggestion:n,knownIn:e})=>`is not a field here${e===void 0?"":`, but one of ${e}`}: ${n===void 0?
"remove it.":`write ${n} instead.`}`,"wrong-type":({expected:n,found:e})=>`must be ${xe(n)}, not ${xe(e)}.`,"null-value":()=>"is null: give it a value or remove\
 it.","value-from":({found:n,branches:e})=>n==="both"?`has both ${e.join(" and ")}: keep one of them.`:`needs exactly one of ${e.join(" and ")}.`,"missing-secre\
t-namespace":()=>"is missing: a cluster-scoped plane has no namespace, so add that of the secret.","namespace-not-allowed":()=>"is not allowed: a cluster-scoped\
 plane has no namespace, so remove it.","namespaced-observability-plane":()=>"must be ClusterObservabilityPlane: a cluster-scoped plane has no namespace in whic\
h to find an ObservabilityPlane.","unknown-kind":Re,"wrong-api-version":Re,"unknown-value":Re,"invalid-plane-id":x,"invalid-name":x,"invalid-label":x,"invalid-f\
ormat":x,"too-long":({limit:n,unit:e})=>`is too long: at most ${n} ${e}.`,"not-an-integer":()=>"must be a whole number.","out-of-range":({minimum:n,maximum:e})=>e<
9007199254740992?`must be from ${n} to ${e}.`:n===0?"must be at least 0.":"must fit into 64 bits.","invalid-date-time":()=>"must be a date and time such as 2026\
-01-02T03:04:05Z.","immutable-field":()=>"cannot change: keep the old value, or delete the resource and create it anew.",unreadable:()=>"cannot be read: it thro\
ws, contains itself, or is inherited; pass plain data."};function Re({allowed:n,suggestion:e}){return`must be ${n.length<2?n.join(""):`${n.slice(0,-1).join(", ")}\
 or ${n.at(-1)}`}${e===void 0||n.length<2?".":`; did you mean ${e}?`}`}function x({rule:n}){return`must be ${n}.`}function en(n){return Qn[n.code](n)}function ee(n){
return`${n.field===""?"document":n.field}: ${n.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,Xn)}var Xn=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`,xe=n=>n===
"null"||n==="undefined"?n:`${/^[aeio]/.test(n)?"an":"a"} ${n}`;var xn=64,et=2e5;function Ae(n){let e=et,l=[];return t(()=>n);function t(i){try{let r=i();if(l.includes(r))return u(null,null,"unreadable");if(typeof r!="object"||
r===null||l.length>xn)return null;l.push(r);for(let s of Object.keys(r)){let a=e-- >0?t(()=>Reflect.get(r,s)):null;if(a)return o(null,a,Array.isArray(r)?Number(
s):s)}return l.pop(),null}catch{return u(null,null,"unreadable")}}}function T(n){let e=l=>{let t=Ce(n,l);return t===null?{ok:!0,value:l}:{ok:!1,issues:Fe(t)}};return Object.assign(e,{"~standard":tt(e)})}function z(n){return e=>{
try{return He(n,e)}catch{return!1}}}function $(n){return e=>{let l=n(e);if(!l.ok)throw new _(l.issues)}}var _=class extends Error{name="ValidationError";issues;constructor(e){
let l=e.slice(0,De).map(ee);super([...l,...e.length>De?[`and ${e.length-De} more`]:[]].join(`
`)),this.issues=e}},De=20;function Ce(n,e){let l;try{if(l=ve(n,e),l===null)return null;let t=Ae(e)?.[0];t!==void 0&&(l=[...l.filter(({path:i})=>!it(i,t.path)),t])}catch{
l=Ae(e)??u(null,null,"unreadable")}for(let t of l)t.field.charCodeAt(0)===nt&&(t.field=t.field.slice(1));return l}var nt=46;function Fe(n){let e=n;for(let l of e)
l.message=en(l);return e}function tt(n){return{version:1,vendor:"openchoreo-planes",validate:e=>{let l=n(e);return l.ok?{value:l.value}:{issues:l.issues.map(({message:t,
path:i})=>({message:t,path:F(i)}))}}}}var it=(n,e)=>n===e||n.startsWith(`${e}/`);var lt=[{pointer:"/kind",absent:void 0},{pointer:"/metadata/name",absent:void 0},{pointer:"/metadata/namespace",absent:"default"}],rt=["/metadata/uid","/metadat\
a/resourceVersion"];function nn({judge:n,immutable:e,withDefaults:l}){return(t,i)=>{let r=Ce(n,i)??[],s;try{let h=l(t),b=l(i),S=at(i,e),P=({code:E,path:Fn})=>E===
"wrong-type"&&S.some(({pointer:jn})=>jn===Fn),L=r.filter(E=>P(E)||!st(E,h,b));s=[...L,...ot(t,i,S,L)]}catch{s=[...r,...u(null,null,"unreadable")]}let[a,...m]=s;
return a===void 0?{ok:!0,value:i}:{ok:!1,issues:Fe([a,...m])}}}function st({code:n,path:e},l,t){if(e===""||e==="/kind"||e==="/apiVersion"||e.startsWith("/metada\
ta")||n==="unknown-field"||n==="unreadable")return!1;let i=n.startsWith("missing-")?e.slice(0,e.lastIndexOf("/")):e,r=j(l,i);return r!==void 0&&Z(r,j(t,i))}function ot(n,e,l,t){
let i=[],r=s=>t.some(({path:a})=>a===s||a.startsWith(`${s}/`));for(let{pointer:s,absent:a}of lt)!r(s)&&!Z(je(n,s)??a,je(e,s)??a)&&i.push(s);for(let s of rt){let a=je(
e,s);a!==void 0&&!Z(a,j(n,s))&&i.push(s)}for(let{pointer:s,unset:a}of l){let m=j(n,s);m==null||a.includes(m)||typeof(j(e,"/spec")??void 0)=="object"&&!r(s)&&!Z(
m,j(e,s))&&i.push(s)}return i.map(ut)}function at(n,e){let l=j(n,"/kind");return typeof l=="string"&&Object.hasOwn(e,l)?e[l]??[]:[]}function ut(n){return{code:"\
immutable-field",path:n,field:F(n).join("."),message:""}}function je(n,e){let l=j(n,e);return l===""||l===null?void 0:l}function Z(n,e){return Object.is(n,e)?!0:
Array.isArray(n)||Array.isArray(e)?Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,i)=>Z(t,e[i])):!A(n)||!A(e)?!1:[...new Set([...Object.keys(
n),...Object.keys(e)])].every(t=>Z(n[t]??void 0,e[t]??void 0))}var Te={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterDataPlane:{spec:{within:{
planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservabilityPlane"}}}}}},
BuildPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{
within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterBuildPlane:{spec:{within:{planeID:{
from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservabilityPlane"}}}}}},ObservabilityPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{secretRef:{within:{
namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
maxLength:63}}}},Environment:{}};var N={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},ft={code:"unknown-kind",allowed:["DataPlane"]},B={known:["apiVersion","kind","metadata","sp\
ec","status"],required:["apiVersion","kind","metadata","spec"]},ne=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,rn={code:"inva\
lid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},sn=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
on={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},ct=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,Se={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Ee=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,an={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},R={minimum:-9223372036854776e3,
maximum:9223372036854776e3},J=/^.{10}T.*[^z]$/,I={code:"invalid-date-time"},$e={minimum:0,maximum:9223372036854776e3},un={known:["name","generateName","namespac\
e","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creationT\
imestamp","deletionTimestamp"]},fn={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a \
DNS name and a slash may stand before them"},dt=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,pt={code:"invalid-label",rule:"letters, digits, hyphens, und\
erscores and dots, with a letter or digit at each end",maxLength:63},gt=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
yt={},mt=/^(?:[^/]*|[^/]+\/[^/]+)$/,bt={rule:"group/version, or the version alone"},ze={rule:"a text that is not empty"},vt={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},ht={maxLength:128},wt={allowed:["Apply","Update"]},Pt={allowed:["FieldsV1",
""]},kt={maxLength:256},Ot={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},V=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
q={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},Rt={known:["planeID","clusterAgent","\
gateway","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgen\
t",observer:"observabilityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",isProduction:"Environment",kubernetesCluster:"DataP\
lane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlane up to v0.3"}},cn={known:[
"clientCA"],required:["clientCA"]},dn=["secretRef","value"],At={known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"DataPla\
ne since v1.0"}},Dt={known:["name","key","namespace"],required:["name","key"]},Ct={known:["ingress","egress"],replaced:{publicVirtualHost:"ingress",organizationVirtualHost:"\
ingress"},elsewhere:{dnsPrefix:"Environment up to v0.14",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"DataPlane in v0.15 \
to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",organizationVirtualHost:"DataPlane up to v0.16",
publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v0.16",publicHTTPSPort:"\
DataPlane in v0.10 to v0.16",publicVirtualHost:"DataPlane up to v0.16",security:"Environment up to v0.14"}},Ft={known:["external","internal"]},jt={known:["name",
"namespace","http","https","tls"],required:["name","namespace"]},Tt={minimum:1,maximum:65535},zt={known:["host","port","listenerName"],required:["host","port"]},
It={known:["name"],required:["name"]},St={allowed:["ObservabilityPlane","ClusterObservabilityPlane"]},pn={known:["kind","name"],required:["name"]},G={known:["ob\
servedGeneration","conditions","agentConnection"]},Et=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
$t={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},Vt={allowed:[
"True","False","Unknown"]},Lt=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,Nt={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
Bt={maxLength:32768},Ut={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},Kt={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},Zt={code:"unknown-kind",allowed:["ClusterDataPlane"]},Ve=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,qt={known:["planeID","clusterAgent","gatewa\
y","imagePullSecretRefs","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"\
observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},Gt={
known:["secretRef","value"],replaced:{secretKeyRef:"secretRef"},elsewhere:{secretKeyRef:"ClusterDataPlane since v1.0"}},Mt={known:["name","key","namespace"],required:[
"name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},Wt={allowed:["ClusterObservabilityPlane"],codes:{ObservabilityPlane:"namespaced-observab\
ility-plane"}},Ht={code:"unknown-kind",allowed:["BuildPlane"]},_t={known:["planeID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterA\
gent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneRef"},elsewhere:{agent:"BuildPlane in v0.7 to v0.8",dataPlaneRef:"\
Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",kubernetesCluster:"BuildPlane up to v0.8",observer:"B\
uildPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},Jt={code:"unknown-kind",allowed:["ClusterBuildPlane"]},Yt={known:["pla\
neID","clusterAgent","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"\
observabilityPlaneRef"},elsewhere:{dataPlaneRef:"Environment",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observerURL:"\
ObservabilityPlane",rcaAgentURL:"ObservabilityPlane"}},Qt={code:"unknown-kind",allowed:["ObservabilityPlane"]},Xt={known:["planeID","clusterAgent","observerURL",
"rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"Environment",
finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"\
DataPlane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},xt={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},ei={known:["planeID","cluster\
Agent","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"\
ClusterObservabilityPlane since v1.1",gateway:"DataPlane or Environment",imagePullSecretRefs:"DataPlane",isProduction:"Environment",observabilityPlaneRef:"DataP\
lane or BuildPlane",secretStoreRef:"DataPlane or BuildPlane"}},ni={code:"unknown-kind",allowed:["Environment"]},ti={known:["dataPlaneRef","gateway","isProductio\
n"],elsewhere:{clusterAgent:"DataPlane or BuildPlane",imagePullSecretRefs:"DataPlane",observabilityPlaneRef:"DataPlane or BuildPlane",observerURL:"Observability\
Plane",planeID:"DataPlane or BuildPlane",rcaAgentURL:"ObservabilityPlane",secretStoreRef:"DataPlane or BuildPlane"}},ii={allowed:["DataPlane","ClusterDataPlane"]},
li={known:["kind","name"],required:["kind","name"]},ri={known:["observedGeneration","conditions"]};function te(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(l++,i!=="openchoreo.dev/v1alpha1"&&(e=v(e,t,i,N))):t==="kind"?i!==null&&(l++,i!=="DataPlane"&&(e=v(e,t,i,ft))):
t==="metadata"?i!==null&&(l++,e=o(e,ie(i),t)):t==="spec"?i!==null&&(l++,e=o(e,si(i),t)):t==="status"?i!==null&&(e=o(e,ui(i),t)):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===p&&l===4?null:g(e,n,B)}function ie(n){if(c(n))return d(n);let e=null;for(let l in n){let t=n[l];if(t!==void 0)if(l==="name")(typeof t!=
"string"||w(t,253)||!ne.test(t))&&(e=y(e,l,t,rn));else if(l==="generateName")(typeof t!="string"||!sn.test(t))&&(e=y(e,l,t,on));else if(l==="namespace")(typeof t!=
"string"||w(t,63)||!ct.test(t))&&(e=y(e,l,t,Se));else if(l==="labels")e=o(e,gn(t),l);else if(l==="annotations")e=o(e,yn(t),l);else if(l==="finalizers")if(!Array.
isArray(t))e=f(e,l,t,"array");else{let i=null,r=t;for(let s=0;s<r.length;s++){let a=r[s];(typeof a!="string"||!Ee.test(a))&&(i=y(i,s,a,an))}r.length>1&&r.includes(
"orphan")&&r.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=o(e,i,l)}else if(l==="ownerReferen\
ces")if(!Array.isArray(t))e=f(e,l,t,"array");else{let i=null,r=t;for(let s=0;s<r.length;s++){let a=r[s];i=o(i,mn(a),s)}r.length>1&&de(r)&&(i=u(i,null,"invalid-f\
ormat",{rule:"one owner at most with controller: true"})),e=o(e,i,l)}else if(l==="managedFields")if(!Array.isArray(t))e=f(e,l,t,"array");else{let i=null,r=t;for(let s=0;s<
r.length;s++){let a=r[s];i=o(i,bn(a),s)}e=o(e,i,l)}else l==="uid"?typeof t!="string"&&(e=f(e,l,t,"string")):l==="resourceVersion"?typeof t!="string"&&(e=f(e,l,t,
"string")):l==="selfLink"?typeof t!="string"&&(e=f(e,l,t,"string")):l==="generation"?O(t)||(e=k(e,l,t,R)):l==="deletionGracePeriodSeconds"?O(t)||(e=k(e,l,t,R)):
l==="creationTimestamp"?t!==null&&(typeof t!="string"||!D(t)||!J.test(t))&&(e=y(e,l,t,I)):l==="deletionTimestamp"?t!==null&&(typeof t!="string"||!D(t)||!J.test(
t))&&(e=y(e,l,t,I)):e=u(e,l,"unknown-field")}return n.name||(e=Oe(e,n,ne)),n.generation<0&&n.uid&&typeof n.uid=="string"&&O(n.generation)&&(e=k(e,"generation",n.
generation,$e)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,un)}function gn(n){if(c(n))return d(n);let e=null;for(let l in n){let t=n[l];Ee.test(l)||(e=he(
e,n,l,fn)),(typeof t!="string"||w(t,63)||!dt.test(t))&&(e=we(e,n,l,pt))}return Pe(e)}function yn(n){if(c(n))return d(n);let e=null;for(let l in n){let t=n[l];gt.
test(l)||(e=he(e,n,l,fn)),typeof t!="string"&&(e=we(e,n,l,yt))}return Ze(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),Pe(e)}function mn(n){if(c(
n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(l++,(typeof i!="string"||i.length<1||!mt.test(i))&&(e=y(e,t,i,
bt))):t==="kind"?i!==null&&(l++,(typeof i!="string"||i.length<1)&&(e=y(e,t,i,ze))):t==="name"?i!==null&&(l++,(typeof i!="string"||i.length<1)&&(e=y(e,t,i,ze))):
t==="uid"?i!==null&&(l++,(typeof i!="string"||i.length<1)&&(e=y(e,t,i,ze))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=f(e,t,i,"boolean")):t==="controller"?
typeof i!="boolean"&&(e=f(e,t,i,"boolean")):e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner\
 that is no Event"})),e===null&&Object.getPrototypeOf(n)===p&&l===4?null:g(e,n,vt)}function bn(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="manager"?(typeof i!="string"||w(i,128))&&(e=y(e,t,i,ht)):t==="operation"?i!==null&&(l++,i!=="Apply"&&i!=="Update"&&(e=v(e,t,i,wt))):t==="apiVe\
rsion"?typeof i!="string"&&(e=f(e,t,i,"string")):t==="time"?i!==null&&(typeof i!="string"||!D(i)||!J.test(i))&&(e=y(e,t,i,I)):t==="fieldsType"?i!=="FieldsV1"&&i!==
""&&(e=v(e,t,i,Pt)):t==="fieldsV1"?c(i)&&(e=f(e,t,i,"object")):t==="subresource"?(typeof i!="string"||w(i,256))&&(e=y(e,t,i,kt)):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===p&&l===1?null:g(e,n,Ot)}function si(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];if(i!==void 0)if(t==="plan\
eID")(typeof i!="string"||w(i,63)||!V.test(i))&&(e=y(e,t,i,q));else if(t==="clusterAgent")i!==null&&(l++,e=o(e,Le(i),t));else if(t==="gateway")e=o(e,Ne(i),t);else if(t===
"imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let r=null,s=i;for(let a=0;a<s.length;a++){let m=s[a];typeof m!="string"&&(r=f(r,a,m,"string"))}
e=o(e,r,t)}else t==="secretStoreRef"?e=o(e,le(i),t):t==="observabilityPlaneRef"?e=o(e,vn(i),t):e=u(e,t,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===
p&&l===1?null:g(e,n,Rt)}function Le(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(l++,e=o(e,oi(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===1?null:g(e,n,cn)}function oi(n){if(c(n))return d(n);let e=null;for(let l in n){let t=n[l];
t!==void 0&&(l==="secretRef"?e=o(e,ai(t),l):l==="value"?typeof t!="string"&&(e=f(e,l,t,"string")):e=u(e,l,"unknown-field"))}return n.secretRef==null==(n.value==
null)&&(e=ke(e,n,dn)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,At)}function ai(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="name"?i!==null&&(l++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(l++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?typeof i!=
"string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===2?null:g(e,n,Dt)}function Ne(n){if(c(n))return d(n);
let e=null;for(let l in n){let t=n[l];t!==void 0&&(l==="ingress"?e=o(e,tn(t),l):l==="egress"?e=o(e,tn(t),l):e=u(e,l,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p?null:g(e,n,Ct)}function tn(n){if(c(n))return d(n);let e=null;for(let l in n){let t=n[l];t!==void 0&&(l==="external"?e=o(e,ln(t),l):l==="internal"?e=o(e,ln(
t),l):e=u(e,l,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Ft)}function ln(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="name"?i!==null&&(l++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="namespace"?i!==null&&(l++,typeof i!="string"&&(e=f(e,t,i,"string"))):t===
"http"?e=o(e,Ie(i),t):t==="https"?e=o(e,Ie(i),t):t==="tls"?e=o(e,Ie(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===2?null:g(
e,n,jt)}function Ie(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="host"?i!==null&&(l++,typeof i!="string"&&(e=f(e,t,i,"stri\
ng"))):t==="port"?i!==null&&(l++,(!Number.isInteger(i)||i<1||i>65535)&&(e=k(e,t,i,Tt))):t==="listenerName"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"un\
known-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===2?null:g(e,n,zt)}function le(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="name"?i!==null&&(l++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===1?
null:g(e,n,It)}function vn(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!=="ObservabilityPlane"&&i!=="ClusterObserv\
abilityPlane"&&(e=v(e,t,i,St)):t==="name"?i!==null&&(l++,(typeof i!="string"||i.length<1||w(i,63)||!V.test(i))&&(e=y(e,t,i,Se))):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===p&&l===1?null:g(e,n,pn)}function ui(n){if(c(n))return d(n);let e=null;for(let l in n){let t=n[l];if(t!==void 0)if(l==="observed\
Generation")O(t)||(e=k(e,l,t,R));else if(l==="conditions")if(!Array.isArray(t))e=f(e,l,t,"array");else{let i=null,r=t;for(let s=0;s<r.length;s++){let a=r[s];i=o(
i,U(a),s)}e=o(e,i,l)}else l==="agentConnection"?e=o(e,M(t),l):e=u(e,l,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,G)}function U(n){
if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(l++,(typeof i!="string"||w(i,316)||!Et.test(i))&&(e=y(e,t,i,$t))):
t==="status"?i!==null&&(l++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=v(e,t,i,Vt))):t==="observedGeneration"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&
(e=k(e,t,i,$e)):t==="lastTransitionTime"?i!==null&&(l++,(typeof i!="string"||!D(i))&&(e=y(e,t,i,I))):t==="reason"?i!==null&&(l++,(typeof i!="string"||i.length<1||
w(i,1024)||!Lt.test(i))&&(e=y(e,t,i,Nt))):t==="message"?i!==null&&(l++,(typeof i!="string"||w(i,32768))&&(e=y(e,t,i,Bt))):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===p&&l===5?null:g(e,n,Ut)}function M(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==
null&&(l++,typeof i!="boolean"&&(e=f(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(l++,O(i)||(e=k(e,t,i,R))):t==="lastConnectedTime"?(typeof i!="string"||
!D(i))&&(e=y(e,t,i,I)):t==="lastDisconnectedTime"?(typeof i!="string"||!D(i))&&(e=y(e,t,i,I)):t==="lastHeartbeatTime"?(typeof i!="string"||!D(i))&&(e=y(e,t,i,I)):
t==="message"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===2?null:g(e,n,Kt)}function re(n){
if(c(n))return d(n);let e=null,l=0;for(let i in n){let r=n[i];r!==void 0&&(i==="apiVersion"?r!==null&&(l++,r!=="openchoreo.dev/v1alpha1"&&(e=v(e,i,r,N))):i==="k\
ind"?r!==null&&(l++,r!=="ClusterDataPlane"&&(e=v(e,i,r,Zt))):i==="metadata"?r!==null&&(l++,e=o(e,Be(r),i)):i==="spec"?r!==null&&(l++,e=o(e,fi(r),i)):i==="status"?
r!==null&&(e=o(e,pi(r),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!c(t)&&!c(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Ve.test(n.metadata.
name))&&(e=Q(e,"planeID")),e===null&&Object.getPrototypeOf(n)===p&&l===4?null:g(e,n,B)}function Be(n){if(c(n))return d(n);let e=null;for(let l in n){let t=n[l];
if(t!==void 0)if(l==="name")(typeof t!="string"||w(t,253)||!ne.test(t))&&(e=y(e,l,t,rn));else if(l==="generateName")(typeof t!="string"||!sn.test(t))&&(e=y(e,l,
t,on));else if(l==="namespace")e=u(e,l,"namespace-not-allowed");else if(l==="labels")e=o(e,gn(t),l);else if(l==="annotations")e=o(e,yn(t),l);else if(l==="finali\
zers")if(!Array.isArray(t))e=f(e,l,t,"array");else{let i=null,r=t;for(let s=0;s<r.length;s++){let a=r[s];(typeof a!="string"||!Ee.test(a))&&(i=y(i,s,a,an))}r.length>
1&&r.includes("orphan")&&r.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=o(e,i,l)}else if(l===
"ownerReferences")if(!Array.isArray(t))e=f(e,l,t,"array");else{let i=null,r=t;for(let s=0;s<r.length;s++){let a=r[s];i=o(i,mn(a),s)}r.length>1&&de(r)&&(i=u(i,null,
"invalid-format",{rule:"one owner at most with controller: true"})),e=o(e,i,l)}else if(l==="managedFields")if(!Array.isArray(t))e=f(e,l,t,"array");else{let i=null,
r=t;for(let s=0;s<r.length;s++){let a=r[s];i=o(i,bn(a),s)}e=o(e,i,l)}else l==="uid"?typeof t!="string"&&(e=f(e,l,t,"string")):l==="resourceVersion"?typeof t!="s\
tring"&&(e=f(e,l,t,"string")):l==="selfLink"?typeof t!="string"&&(e=f(e,l,t,"string")):l==="generation"?O(t)||(e=k(e,l,t,R)):l==="deletionGracePeriodSeconds"?O(
t)||(e=k(e,l,t,R)):l==="creationTimestamp"?t!==null&&(typeof t!="string"||!D(t)||!J.test(t))&&(e=y(e,l,t,I)):l==="deletionTimestamp"?t!==null&&(typeof t!="strin\
g"||!D(t)||!J.test(t))&&(e=y(e,l,t,I)):e=u(e,l,"unknown-field")}return n.name||(e=Oe(e,n,ne)),n.generation<0&&n.uid&&typeof n.uid=="string"&&O(n.generation)&&(e=
k(e,"generation",n.generation,$e)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,un)}function fi(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];
if(i!==void 0)if(t==="planeID")(typeof i!="string"||w(i,63)||!V.test(i))&&(e=y(e,t,i,q));else if(t==="clusterAgent")i!==null&&(l++,e=o(e,Ue(i),t));else if(t==="\
gateway")e=o(e,Ne(i),t);else if(t==="imagePullSecretRefs")if(!Array.isArray(i))e=f(e,t,i,"array");else{let r=null,s=i;for(let a=0;a<s.length;a++){let m=s[a];typeof m!=
"string"&&(r=f(r,a,m,"string"))}e=o(e,r,t)}else t==="secretStoreRef"?e=o(e,le(i),t):t==="observabilityPlaneRef"?e=o(e,hn(i),t):e=u(e,t,"unknown-field")}return e===
null&&Object.getPrototypeOf(n)===p&&l===1?null:g(e,n,qt)}function Ue(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?
i!==null&&(l++,e=o(e,ci(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===1?null:g(e,n,cn)}function ci(n){if(c(n))return d(n);
let e=null;for(let l in n){let t=n[l];t!==void 0&&(l==="secretRef"?e=o(e,di(t),l):l==="value"?typeof t!="string"&&(e=f(e,l,t,"string")):e=u(e,l,"unknown-field"))}
return n.secretRef==null==(n.value==null)&&(e=ke(e,n,dn)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Gt)}function di(n){if(c(n))return d(n);let e=null,l=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(l++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="key"?i!==null&&(l++,typeof i!="string"&&(e=f(e,
t,i,"string"))):t==="namespace"?i!==null&&(l++,typeof i!="string"&&(e=f(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
p&&l===3?null:g(e,n,Mt)}function hn(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!=="ClusterObservabilityPlane"&&(e=
v(e,t,i,Wt)):t==="name"?i!==null&&(l++,(typeof i!="string"||i.length<1||w(i,63)||!V.test(i))&&(e=y(e,t,i,Se))):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===p&&l===1?null:g(e,n,pn)}function pi(n){if(c(n))return d(n);let e=null;for(let l in n){let t=n[l];if(t!==void 0)if(l==="observedGeneration")O(
t)||(e=k(e,l,t,R));else if(l==="conditions")if(!Array.isArray(t))e=f(e,l,t,"array");else{let i=null,r=t;for(let s=0;s<r.length;s++){let a=r[s];i=o(i,U(a),s)}r.length>
1&&(i=X(i,r,"type","a type that no other item has")),e=o(e,i,l)}else l==="agentConnection"?e=o(e,M(t),l):e=u(e,l,"unknown-field")}return e===null&&Object.getPrototypeOf(
n)===p?null:g(e,n,G)}function se(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(l++,i!=="openchoreo.d\
ev/v1alpha1"&&(e=v(e,t,i,N))):t==="kind"?i!==null&&(l++,i!=="BuildPlane"&&(e=v(e,t,i,Ht))):t==="metadata"?i!==null&&(l++,e=o(e,ie(i),t)):t==="spec"?i!==null&&(l++,
e=o(e,gi(i),t)):t==="status"?i!==null&&(e=o(e,yi(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===4?null:g(e,n,B)}function gi(n){
if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||w(i,63)||!V.test(i))&&(e=y(e,t,i,q)):t==="clusterA\
gent"?i!==null&&(l++,e=o(e,Le(i),t)):t==="secretStoreRef"?e=o(e,le(i),t):t==="observabilityPlaneRef"?e=o(e,vn(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===p&&l===1?null:g(e,n,_t)}function yi(n){if(c(n))return d(n);let e=null;for(let l in n){let t=n[l];if(t!==void 0)if(l==="observedGeneration")O(
t)||(e=k(e,l,t,R));else if(l==="conditions")if(!Array.isArray(t))e=f(e,l,t,"array");else{let i=null,r=t;for(let s=0;s<r.length;s++){let a=r[s];i=o(i,U(a),s)}e=o(
e,i,l)}else l==="agentConnection"?e=o(e,M(t),l):e=u(e,l,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,G)}function oe(n){if(c(n))return d(
n);let e=null,l=0;for(let i in n){let r=n[i];r!==void 0&&(i==="apiVersion"?r!==null&&(l++,r!=="openchoreo.dev/v1alpha1"&&(e=v(e,i,r,N))):i==="kind"?r!==null&&(l++,
r!=="ClusterBuildPlane"&&(e=v(e,i,r,Jt))):i==="metadata"?r!==null&&(l++,e=o(e,Be(r),i)):i==="spec"?r!==null&&(l++,e=o(e,mi(r),i)):i==="status"?r!==null&&(e=o(e,
bi(r),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!c(t)&&!c(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Ve.test(n.metadata.name))&&(e=
Q(e,"planeID")),e===null&&Object.getPrototypeOf(n)===p&&l===4?null:g(e,n,B)}function mi(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="planeID"?(typeof i!="string"||w(i,63)||!V.test(i))&&(e=y(e,t,i,q)):t==="clusterAgent"?i!==null&&(l++,e=o(e,Ue(i),t)):t==="secretStoreRef"?e=o(e,le(i),t):t===
"observabilityPlaneRef"?e=o(e,hn(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===1?null:g(e,n,Yt)}function bi(n){if(c(n))return d(
n);let e=null;for(let l in n){let t=n[l];if(t!==void 0)if(l==="observedGeneration")O(t)||(e=k(e,l,t,R));else if(l==="conditions")if(!Array.isArray(t))e=f(e,l,t,
"array");else{let i=null,r=t;for(let s=0;s<r.length;s++){let a=r[s];i=o(i,U(a),s)}r.length>1&&(i=X(i,r,"type","a type that no other item has")),e=o(e,i,l)}else l===
"agentConnection"?e=o(e,M(t),l):e=u(e,l,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,G)}function ae(n){if(c(n))return d(n);let e=null,
l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(l++,i!=="openchoreo.dev/v1alpha1"&&(e=v(e,t,i,N))):t==="kind"?i!==null&&(l++,i!=="Observ\
abilityPlane"&&(e=v(e,t,i,Qt))):t==="metadata"?i!==null&&(l++,e=o(e,ie(i),t)):t==="spec"?i!==null&&(l++,e=o(e,vi(i),t)):t==="status"?i!==null&&(e=o(e,hi(i),t)):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===4?null:g(e,n,B)}function vi(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];
i!==void 0&&(t==="planeID"?(typeof i!="string"||w(i,63)||!V.test(i))&&(e=y(e,t,i,q)):t==="clusterAgent"?i!==null&&(l++,e=o(e,Le(i),t)):t==="observerURL"?i!==null&&
(l++,typeof i!="string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&l===2?null:g(e,n,Xt)}function hi(n){if(c(n))return d(n);let e=null;for(let l in n){let t=n[l];if(t!==void 0)if(l==="observedGeneration")O(t)||(e=k(e,l,t,
R));else if(l==="conditions")if(!Array.isArray(t))e=f(e,l,t,"array");else{let i=null,r=t;for(let s=0;s<r.length;s++){let a=r[s];i=o(i,U(a),s)}e=o(e,i,l)}else l===
"agentConnection"?e=o(e,M(t),l):e=u(e,l,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,G)}function ue(n){if(c(n))return d(n);let e=null,
l=0;for(let i in n){let r=n[i];r!==void 0&&(i==="apiVersion"?r!==null&&(l++,r!=="openchoreo.dev/v1alpha1"&&(e=v(e,i,r,N))):i==="kind"?r!==null&&(l++,r!=="Cluste\
rObservabilityPlane"&&(e=v(e,i,r,xt))):i==="metadata"?r!==null&&(l++,e=o(e,Be(r),i)):i==="spec"?r!==null&&(l++,e=o(e,wi(r),i)):i==="status"?r!==null&&(e=o(e,Pi(
r),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!c(t)&&!c(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Ve.test(n.metadata.name))&&(e=Q(
e,"planeID")),e===null&&Object.getPrototypeOf(n)===p&&l===4?null:g(e,n,B)}function wi(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&
(t==="planeID"?(typeof i!="string"||w(i,63)||!V.test(i))&&(e=y(e,t,i,q)):t==="clusterAgent"?i!==null&&(l++,e=o(e,Ue(i),t)):t==="observerURL"?i!==null&&(l++,typeof i!=
"string"&&(e=f(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=f(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
p&&l===2?null:g(e,n,ei)}function Pi(n){if(c(n))return d(n);let e=null;for(let l in n){let t=n[l];if(t!==void 0)if(l==="observedGeneration")O(t)||(e=k(e,l,t,R));else if(l===
"conditions")if(!Array.isArray(t))e=f(e,l,t,"array");else{let i=null,r=t;for(let s=0;s<r.length;s++){let a=r[s];i=o(i,U(a),s)}r.length>1&&(i=X(i,r,"type","a typ\
e that no other item has")),e=o(e,i,l)}else l==="agentConnection"?e=o(e,M(t),l):e=u(e,l,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,
n,G)}function fe(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(l++,i!=="openchoreo.dev/v1alpha1"&&(e=
v(e,t,i,N))):t==="kind"?i!==null&&(l++,i!=="Environment"&&(e=v(e,t,i,ni))):t==="metadata"?i!==null&&(l++,e=o(e,ie(i),t)):t==="spec"?i!==null&&(l++,e=o(e,ki(i),t)):
t==="status"?i!==null&&(e=o(e,Ri(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===4?null:g(e,n,B)}function ki(n){if(c(n))return d(
n);let e=null;for(let l in n){let t=n[l];t!==void 0&&(l==="dataPlaneRef"?e=o(e,Oi(t),l):l==="gateway"?e=o(e,Ne(t),l):l==="isProduction"?typeof t!="boolean"&&(e=
f(e,l,t,"boolean")):e=u(e,l,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,ti)}function Oi(n){if(c(n))return d(n);let e=null,l=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="kind"?i!==null&&(l++,i!=="DataPlane"&&i!=="ClusterDataPlane"&&(e=v(e,t,i,ii))):t==="name"?i!==null&&(l++,typeof i!="string"&&(e=f(e,
t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===2?null:g(e,n,li)}function Ri(n){if(c(n))return d(n);let e=null;for(let l in n){
let t=n[l];if(t!==void 0)if(l==="observedGeneration")O(t)||(e=k(e,l,t,R));else if(l==="conditions")if(!Array.isArray(t))e=f(e,l,t,"array");else{let i=null,r=t;for(let s=0;s<
r.length;s++){let a=r[s];i=o(i,U(a),s)}e=o(e,i,l)}else e=u(e,l,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,ri)}var wn=T(te),Ai=z(te),Di=$(wn),Pn=T(re),Ci=z(re),Fi=$(Pn),kn=T(se),ji=z(se),Ti=$(kn),On=T(oe),zi=z(oe),Ii=$(On),Rn=T(ae),Si=z(ae),Ei=$(Rn),An=T(ue),$i=z(ue),Vi=$(
An),Dn=T(fe),Li=z(fe),Ni=$(Dn),Bi={judges:{DataPlane:te,ClusterDataPlane:re,BuildPlane:se,ClusterBuildPlane:oe,ObservabilityPlane:ae,ClusterObservabilityPlane:ue,
Environment:fe},replaced:{Organization:"Namespace",WorkflowPlane:"BuildPlane",ClusterWorkflowPlane:"ClusterBuildPlane"}},Ke=Xe(Bi),Ui=T(Ke),Ki=z(Ke),Cn=n=>Ge(n,
Object.hasOwn(Te,n?.kind)?Te[n.kind]??{}:{}),Zi={judge:Ke,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[]}]},withDefaults:Cn},qi=nn(Zi);0&&(module.exports={ValidationError,assertBuildPlane,assertClusterBuildPlane,assertClusterDataPlane,assertClusterObservabilityPlane,assertDataPlane,assertEnvironment,
assertObservabilityPlane,formatIssue,isBuildPlane,isClusterBuildPlane,isClusterDataPlane,isClusterObservabilityPlane,isDataPlane,isEnvironment,isObservabilityPlane,
isPlane,validateBuildPlane,validateClusterBuildPlane,validateClusterDataPlane,validateClusterObservabilityPlane,validateDataPlane,validateEnvironment,validateObservabilityPlane,
validatePlane,validateUpdate,withDefaults});
