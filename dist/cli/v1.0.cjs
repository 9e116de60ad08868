"use strict";var ce=Object.defineProperty;var zn=Object.getOwnPropertyDescriptor;var In=Object.getOwnPropertyNames;var Sn=Object.prototype.hasOwnProperty;var En=(n,e)=>{for(var l in e)ce(n,l,{get:e[l],enumerable:!0})},$n=(n,e,l,t)=>{if(e&&typeof e=="object"||typeof e=="function")for(let i of In(e))!Sn.call(n,i)&&
i!==l&&ce(n,i,{get:()=>e[i],enumerable:!(t=zn(e,i))||t.enumerable});return n};var Vn=n=>$n(ce({},"__esModule",{value:!0}),n);var Gi={};En(Gi,{ValidationError:()=>J,assertClusterDataPlane:()=>Ci,assertClusterObservabilityPlane:()=>$i,assertClusterWorkflowPlane:()=>zi,assertDataPlane:()=>Ri,
assertEnvironment:()=>Wi,assertObservabilityPlane:()=>Si,assertWorkflowPlane:()=>ji,formatIssue:()=>ee,isClusterDataPlane:()=>Di,isClusterObservabilityPlane:()=>Ei,
isClusterWorkflowPlane:()=>Ti,isDataPlane:()=>Ai,isEnvironment:()=>Vi,isObservabilityPlane:()=>Ii,isPlane:()=>Ni,isWorkflowPlane:()=>Fi,validateClusterDataPlane:()=>Pn,
validateClusterObservabilityPlane:()=>Dn,validateClusterWorkflowPlane:()=>An,validateDataPlane:()=>kn,validateEnvironment:()=>Cn,validateObservabilityPlane:()=>Rn,
validatePlane:()=>Ki,validateUpdate:()=>Zi,validateWorkflowPlane:()=>On,withDefaults:()=>Fn});module.exports=Vn(Gi);var p=Object.prototype;function f(n){return typeof n!="object"||n===null||Array.isArray(n)}function R(n){return!f(n)}function O(n){return Number.isInteger(n)&&Math.
abs(n)<=2**63}function h(n,e){if(n.length<=e)return!1;if(n.length>e*2)return!0;let l=0;for(let t of n)l++;return l>e}var Wn=/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:[.,]\d+)?(?:Z|[+-](?:[01]\d|2[0-4]):[0-5]\d)$/i;
function D(n){if(!Wn.test(n))return!1;if(n.charCodeAt(8)<50||n.charCodeAt(8)===50&&n.charCodeAt(9)<57)return!0;let e=Number(n.slice(5,7)),l=Number(n.slice(0,4)),
t=l%4===0&&(l%100!==0||l%400===0),i=e===2?28+Number(t):30+(e+ +(e>7))%2;return Number(n.slice(8,10))<=i}function Ze(n,e){let l=0;for(let t in n)l+=t.length+String(
n[t]).length;return l*3>e&&new TextEncoder().encode(Object.entries(n).flat().join("")).length>e}function de(n){let e=n.filter(R).filter(l=>l.controller===!0);return new Set(
e.map(l=>JSON.stringify([l.apiVersion,l.kind,l.name,l.uid]))).size>1}function F(n){return n.split("/").slice(1).map(Ln)}var Ge=n=>n.replaceAll("~","~0").replaceAll("/","~1"),Ln=n=>n.includes("~")?n.replaceAll("~1","/").replaceAll(
"~0","~"):n;function j(n,e){let l=n;for(let t of Kn(e))if(Array.isArray(l))l=l[Number(t)];else if(R(l)&&Object.hasOwn(l,t))l=l[t];else return;return l}function Kn(n){let e=pe.
get(n);if(e)return e;let l=F(n);return pe.size<Nn&&pe.set(n,l),l}var pe=new Map,Nn=1e3;function qe(n,e){return Me(n,e,n)}function Me(n,e,l){if(!R(n))return n;let t=Object.fromEntries(Object.entries(n));for(let[i,r]of Object.entries(e)){let o=Object.
hasOwn(n,i)?n[i]:void 0,a="within"in r?o==null?o:Me(o,r.within,l):o??Un(r,l);a!==void 0&&(t[i]=a)}return t}function Un(n,e){if("value"in n)return n.value;let l=F(
n.from).reduce((t,i)=>R(t)&&Object.hasOwn(t,i)?t[i]:void 0,e);if(!(typeof l!="string"||l==="")&&!(n.maxLength!==void 0&&l.length>n.maxLength))return n.pattern===
void 0||n.pattern.test(l)?l:void 0}var U=[],ge=[];function ye(n,e,l){if(n===e)return 0;let t=l?.maxDistance,i=n;n.length>e.length&&(n=e,e=i);let r=n.length,o=e.length;for(;r>0&&n.charCodeAt(~-r)===
e.charCodeAt(~-o);)r--,o--;let a=0;for(;a<r&&n.charCodeAt(a)===e.charCodeAt(a);)a++;if(r-=a,o-=a,t!==void 0&&o-r>t)return t;if(r===0)return t!==void 0&&o>t?t:o;
let w,v,m,S,k=0,W=0;for(;k<r;)ge[k]=n.charCodeAt(a+k),U[k]=++k;for(;W<o;){for(w=e.charCodeAt(a+W),m=W++,v=W,k=0;k<r;k++)S=w===ge[k]?m:m+1,m=U[k],v=U[k]=m>v?S>v?
v+1:S:S>m?m+1:S;if(t!==void 0){let E=v;for(k=0;k<r;k++)U[k]<E&&(E=U[k]);if(E>t)return t}}return U.length=r,ge.length=r,t!==void 0&&v>t?t:v}var Zn=64;function H(n,e){if(n.length>Zn)return;let l=n.toLowerCase(),t=Math.min(4,Math.max(1,Math.floor(n.length/3)))+1,i;for(let r of e){if(Math.abs(r.length-
n.length)>=t)continue;let o=r.toLowerCase(),a=Gn(l,o)?1:ye(l,o,{maxDistance:t});a<t&&(t=a,i=r)}return i}function Gn(n,e){if(n.length!==e.length)return!1;let l=0;
for(;l<n.length&&n[l]===e[l];)l++;return n[l]===e[l+1]&&n[l+1]===e[l]&&n.slice(l+2)===e.slice(l+2)}var C=!1,Y=[{code:"unreadable",path:"",field:"",message:""}],He=Symbol("thorough");function _e(n,e){let l=C;C=!0;try{return n(e)===null}catch(t){if(t!==He)throw t;
return we(n,e)===null}finally{C=l}}function we(n,e){if(!C)return n(e);C=!1;try{return n(e)}finally{C=!0}}var qn=20;function u(n,e,l,t){if(C)return Y;let i={code:l,
path:Je(e),field:Be(e),message:"",...t};return n===null?[i]:(n.push(i),n)}function d(n){return c(null,null,n,"object")}function c(n,e,l,t){return l===null?u(n,e,
"null-value"):u(n,e,"wrong-type",{expected:t,found:Yn(l)})}function y(n,e,l,{code:t="invalid-format",rule:i,maxLength:r}){return typeof l!="string"?c(n,e,l,"str\
ing"):r!==void 0&&h(l,r)?u(n,e,"too-long",{limit:r,unit:"characters"}):u(n,e,t,i===void 0?void 0:{rule:i})}function b(n,e,l,{code:t="unknown-value",allowed:i,codes:r}){
if(C)return Y;if(typeof l!="string")return c(n,e,l,"string");let o=r!==void 0&&Object.hasOwn(r,l)?r[l]:void 0;if(o!==void 0)return u(n,e,o);let a=H(l,i);return u(
n,e,t,a===void 0?{allowed:i}:{allowed:i,suggestion:a})}function P(n,e,l,{minimum:t,maximum:i}){return typeof l!="number"||Number.isNaN(l)?c(n,e,l,"integer"):!Number.
isInteger(l)&&Number.isFinite(l)?u(n,e,"not-an-integer"):u(n,e,"out-of-range",{minimum:t,maximum:i})}function ve(n,e,l,{code:t="invalid-format",rule:i}){return Object.
hasOwn(e,l)?u(n,l,t,i===void 0?void 0:{rule:i}):n}function he(n,e,l,t){let i=e[l];return Object.hasOwn(e,l)&&i!==void 0?y(n,l,i,t):n}function ke(n){if(n!==null)
for(let e of n)e.field="";return n}function s(n,e,l){if(e===null)return n;if(C)return e;let t=Je(l),i=Be(l);for(let r of e)r.path=t+r.path,r.field=i+r.field;if(n===
null)return e;for(let r of e)n.push(r);return n}function g(n,e,l){if(C)return Mn(n,e,l);let{known:t,required:i=[],codes:r}=l,o=t.filter(m=>_(e[m])||!be(e,m)),a=new Set,
w=qn,v=[];for(let m of n??[]){if(m.code==="unknown-field"&&m.name===void 0){if(!be(e,Ye(m.path)))continue;a.add(_n(m,o,l,w-- >0))}v.push(m)}v=v.filter(m=>!Jn(m,
a));for(let m of o)_(e[m])?i.includes(m)&&!a.has(m)&&(v=u(v,m,r?.[m]??"missing-field")):v=u(v,m,"unreadable");return v.length===0?null:v}function Mn(n,e,{known:l,
required:t=[]}){let i=Object.getPrototypeOf(e);if(i!==null&&i!==Object.prototype||Hn({}))throw He;if(n!==null)return Y;let r=o=>_(e[o])?t.includes(o):!be(e,o);return l.
some(r)?Y:null}function Hn(n){for(let e in n)return!0;return!1}function _n(n,e,{replaced:l,elsewhere:t},i){let r=Ye(n.path);n.name=r;let o=t!==void 0&&Object.hasOwn(
t,r)?t[r]:void 0,w=e.find(v=>l?.[r]===v)??(o===void 0&&i?H(r,e):void 0);return w!==void 0&&(n.suggestion=w),o!==void 0&&(n.knownIn=o),w}function Jn(n,e){return n.
code==="value-from"&&n.found==="neither"&&n.branches.some(l=>e.has(l))}function Pe(n,e,l){let t=l.filter(r=>!_(e[r])).length;if(t===1)return n;let i=t===0?(n??[]).
filter(r=>r.code!=="null-value"):n;return u(i,null,"value-from",{found:t===0?"neither":"both",branches:l})}function Oe(n,e,l){let t=e.generateName;if(!Bn(t)){let i=n?.
find(({path:r,code:o})=>r==="/generateName"&&o==="invalid-name");return i!==void 0&&!l.test(`${t}xxxxx`)&&(i.field=".name"),n}return u(me(me(n,"/name"),"/genera\
teName"),"name","missing-field")}function Q(n,e){let l=`/spec/${e}`;return n?.some(i=>/^\/metadata(\/name)?$/.test(i.path)||i.suggestion===e&&i.path.startsWith(
"/spec/"))===!0?n:s(me(n,l),u(null,e,"missing-field"),"spec")}function X(n,e,l,t){let i=new Set,r=n;return e.forEach((o,a)=>{let w=R(o)?o[l]:void 0;w!==void 0&&
(i.has(w)&&(r=s(r,u(null,l,"invalid-format",{rule:t}),a)),i.add(w))}),r}var me=(n,e)=>{let l=(n??[]).filter(t=>t.path!==e);return l.length>0?l:null},be=(n,e)=>Object.
prototype.propertyIsEnumerable.call(n,e),_=n=>n==null,Bn=n=>_(n)||n==="",Je=n=>n===null?"":typeof n=="number"?`/${n}`:`/${Ge(n)}`,Be=n=>n===null?"":typeof n=="n\
umber"?`[${n}]`:`.${n}`,Ye=n=>F(n)[0]??"";function Yn(n){return n===null?"null":Array.isArray(n)?"array":typeof n}var Qe={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]};function Xe({judges:n,replaced:e}){return l=>{if(typeof l!="object"||l===null||Array.isArray(
l))return d(l);let{apiVersion:t,kind:i}=l,r=typeof i=="string"&&Object.hasOwn(n,i)?n[i]:void 0;if(r)return r(l);let o=Qn(t);if(i==null)return u(o,"kind","missin\
g-field");let a=Object.keys(n);if(typeof i!="string")return b(o,"kind",i,{code:"unknown-kind",allowed:a});let w=Object.hasOwn(e,i)?e[i]:H(i,a);return u(o,"kind",
"unknown-kind",w===void 0?{allowed:a}:{allowed:a,suggestion:w})}}function Qn(n){return n==null?u(null,"apiVersion","missing-field"):n===Qe.allowed[0]?null:b(null,
"apiVersion",n,Qe)}var Xn={"missing-field":()=>"is missing: add it.","unknown-field":({suggestion:n,knownIn:e})=>`is not a field here${e===void 0?"":`, but one of ${e}`}: ${n===void 0?
"remove it.":`write ${n} instead.`}`,"wrong-type":({expected:n,found:e})=>`must be ${xe(n)}, not ${xe(e)}.`,"null-value":()=>"is null: give it a value or remove\
 it.","value-from":({found:n,branches:e})=>n==="both"?`has both ${e.join(" and ")}: keep one of them.`:`needs exactly one of ${e.join(" and ")}.`,"missing-secre\
t-namespace":()=>"is missing: a cluster-scoped plane has no namespace, so add that of the secret.","namespace-not-allowed":()=>"is not allowed: a cluster-scoped\
 plane has no namespace, so remove it.","namespaced-observability-plane":()=>"must be ClusterObservabilityPlane: a cluster-scoped plane has no namespace in whic\
h to find an ObservabilityPlane.","unknown-kind":Ae,"wrong-api-version":Ae,"unknown-value":Ae,"invalid-plane-id":x,"invalid-name":x,"invalid-label":x,"invalid-f\
ormat":x,"too-long":({limit:n,unit:e})=>`is too long: at most ${n} ${e}.`,"not-an-integer":()=>"must be a whole number.","out-of-range":({minimum:n,maximum:e})=>e<
9007199254740992?`must be from ${n} to ${e}.`:n===0?"must be at least 0.":"must fit into 64 bits.","invalid-date-time":()=>"must be a date and time such as 2026\
-01-02T03:04:05Z.","immutable-field":()=>"cannot change: keep the old value, or delete the resource and create it anew.",unreadable:()=>"cannot be read: it thro\
ws, contains itself, or is inherited; pass plain data."};function Ae({allowed:n,suggestion:e}){return`must be ${n.length<2?n.join(""):`${n.slice(0,-1).join(", ")}\
 or ${n.at(-1)}`}${e===void 0||n.length<2?".":`; did you mean ${e}?`}`}function x({rule:n}){return`must be ${n}.`}function en(n){return Xn[n.code](n)}function ee(n){
return`${n.field===""?"document":n.field}: ${n.message}`.replace(/[\p{Cc}\u2028\u2029]/gu,xn)}var xn=n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`,xe=n=>n===
"null"||n==="undefined"?n:`${/^[aeio]/.test(n)?"an":"a"} ${n}`;var et=64,nt=2e5;function Re(n){let e=nt,l=[];return t(()=>n);function t(i){try{let r=i();if(l.includes(r))return u(null,null,"unreadable");if(typeof r!="object"||
r===null||l.length>et)return null;l.push(r);for(let o of Object.keys(r)){let a=e-- >0?t(()=>Reflect.get(r,o)):null;if(a)return s(null,a,Array.isArray(r)?Number(
o):o)}return l.pop(),null}catch{return u(null,null,"unreadable")}}}function T(n){let e=l=>{let t=Ce(n,l);return t===null?{ok:!0,value:l}:{ok:!1,issues:Fe(t)}};return Object.assign(e,{"~standard":it(e)})}function z(n){return e=>{
try{return _e(n,e)}catch{return!1}}}function $(n){return e=>{let l=n(e);if(!l.ok)throw new J(l.issues)}}var J=class extends Error{name="ValidationError";issues;constructor(e){
let l=e.slice(0,De).map(ee);super([...l,...e.length>De?[`and ${e.length-De} more`]:[]].join(`
`)),this.issues=e}},De=20;function Ce(n,e){let l;try{if(l=we(n,e),l===null)return null;let t=Re(e)?.[0];t!==void 0&&(l=[...l.filter(({path:i})=>!lt(i,t.path)),t])}catch{
l=Re(e)??u(null,null,"unreadable")}for(let t of l)t.field.charCodeAt(0)===tt&&(t.field=t.field.slice(1));return l}var tt=46;function Fe(n){let e=n;for(let l of e)
l.message=en(l);return e}function it(n){return{version:1,vendor:"openchoreo-planes",validate:e=>{let l=n(e);return l.ok?{value:l.value}:{issues:l.issues.map(({message:t,
path:i})=>({message:t,path:F(i)}))}}}}var lt=(n,e)=>n===e||n.startsWith(`${e}/`);var rt=[{pointer:"/kind",absent:void 0},{pointer:"/metadata/name",absent:void 0},{pointer:"/metadata/namespace",absent:"default"}],ot=["/metadata/uid","/metadat\
a/resourceVersion"];function nn({judge:n,immutable:e,withDefaults:l}){return(t,i)=>{let r=Ce(n,i)??[],o;try{let v=l(t),m=l(i),S=ut(i,e),k=({code:E,path:jn})=>E===
"wrong-type"&&S.some(({pointer:Tn})=>Tn===jn),W=r.filter(E=>k(E)||!st(E,v,m));o=[...W,...at(t,i,S,W)]}catch{o=[...r,...u(null,null,"unreadable")]}let[a,...w]=o;
return a===void 0?{ok:!0,value:i}:{ok:!1,issues:Fe([a,...w])}}}function st({code:n,path:e},l,t){if(e===""||e==="/kind"||e==="/apiVersion"||e.startsWith("/metada\
ta")||n==="unknown-field"||n==="unreadable")return!1;let i=n.startsWith("missing-")?e.slice(0,e.lastIndexOf("/")):e,r=j(l,i);return r!==void 0&&Z(r,j(t,i))}function at(n,e,l,t){
let i=[],r=o=>t.some(({path:a})=>a===o||a.startsWith(`${o}/`));for(let{pointer:o,absent:a}of rt)!r(o)&&!Z(je(n,o)??a,je(e,o)??a)&&i.push(o);for(let o of ot){let a=je(
e,o);a!==void 0&&!Z(a,j(n,o))&&i.push(o)}for(let{pointer:o,unset:a}of l){let w=j(n,o);w==null||a.includes(w)||typeof(j(e,"/spec")??void 0)=="object"&&!r(o)&&!Z(
w,j(e,o))&&i.push(o)}return i.map(ft)}function ut(n,e){let l=j(n,"/kind");return typeof l=="string"&&Object.hasOwn(e,l)?e[l]??[]:[]}function ft(n){return{code:"\
immutable-field",path:n,field:F(n).join("."),message:""}}function je(n,e){let l=j(n,e);return l===""||l===null?void 0:l}function Z(n,e){return Object.is(n,e)?!0:
Array.isArray(n)||Array.isArray(e)?Array.isArray(n)&&Array.isArray(e)&&n.length===e.length&&n.every((t,i)=>Z(t,e[i])):!R(n)||!R(e)?!1:[...new Set([...Object.keys(
n),...Object.keys(e)])].every(t=>Z(n[t]??void 0,e[t]??void 0))}var Te={DataPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{within:{
secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterDataPlane:{spec:{
within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservabilityP\
lane"}}}}}},WorkflowPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{clientCA:{
within:{secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}},observabilityPlaneRef:{within:{kind:{value:"ObservabilityPlane"}}}}}},ClusterWorkflowPlane:{
spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},observabilityPlaneRef:{within:{kind:{value:"ClusterObservab\
ilityPlane"}}}}}},ObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63},clusterAgent:{within:{
clientCA:{within:{secretKeyRef:{within:{namespace:{from:"/metadata/namespace"}}}}}}}}}},ClusterObservabilityPlane:{spec:{within:{planeID:{from:"/metadata/name",
pattern:/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,maxLength:63}}}},Environment:{}};var L={code:"wrong-api-version",allowed:["openchoreo.dev/v1alpha1"]},ct={code:"unknown-kind",allowed:["DataPlane"]},K={known:["apiVersion","kind","metadata","sp\
ec","status"],required:["apiVersion","kind","metadata","spec"]},ne=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*)?$/,rn={code:"inva\
lid-name",rule:"lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot",maxLength:253},on=/^$|^(?=[-a-z0-9.]{1,253}?-*$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*-*$/,
sn={code:"invalid-name",rule:"at most 253 lower-case letters, digits, hyphens and dots, with a letter or digit at each end and beside each dot; hyphens may foll\
ow"},dt=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)?$/,Se={code:"invalid-name",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},
Ee=/^(?:(?=[^/]{1,253}\/)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/,an={
rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them"},A={minimum:-9223372036854776e3,
maximum:9223372036854776e3},B=/^.{10}T.*[^z]$/,I={code:"invalid-date-time"},$e={minimum:0,maximum:9223372036854776e3},un={known:["name","generateName","namespac\
e","labels","annotations","finalizers","ownerReferences","managedFields","uid","resourceVersion","selfLink","generation","deletionGracePeriodSeconds","creationT\
imestamp","deletionTimestamp"]},fn={code:"invalid-label",rule:"at most 63 letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a \
DNS name and a slash may stand before them"},pt=/^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/,gt={code:"invalid-label",rule:"letters, digits, hyphens, und\
erscores and dots, with a letter or digit at each end",maxLength:63},yt=/^(?:(?=[^/]{1,253}\/)[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?(?:\.[A-Za-z0-9İK](?:[-A-Za-z0-9İK]*[A-Za-z0-9İK])?)*\/)?(?=[^/]{1,63}$)[A-Za-z0-9İK](?:[-A-Za-z0-9_.İK]*[A-Za-z0-9İK])?$/,
mt={},bt=/^(?:[^/]*|[^/]+\/[^/]+)$/,wt={rule:"group/version, or the version alone"},ze={rule:"a text that is not empty"},vt={known:["apiVersion","kind","name","\
uid","blockOwnerDeletion","controller"],required:["apiVersion","kind","name","uid"]},ht={maxLength:128},kt={allowed:["Apply","Update"]},Pt={allowed:["FieldsV1",
""]},Ot={maxLength:256},At={known:["manager","operation","apiVersion","time","fieldsType","fieldsV1","subresource"],required:["operation"]},V=/^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
G={code:"invalid-plane-id",rule:"lower-case letters, digits and hyphens, with a letter or digit at each end",maxLength:63},Rt={known:["planeID","clusterAgent","\
gateway","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabi\
lityPlaneRef"},elsewhere:{agent:"DataPlane in v0.6 to v0.8",dataPlaneRef:"Environment",imagePullSecretRefs:"DataPlane in v0.4 to v0.17",isProduction:"Environmen\
t",kubernetesCluster:"DataPlane up to v0.8",observer:"DataPlane up to v0.7",observerURL:"ObservabilityPlane",rcaAgentURL:"ObservabilityPlane",registry:"DataPlan\
e up to v0.3"}},cn={known:["clientCA"],required:["clientCA"]},dn=["secretKeyRef","value"],Dt={known:["secretKeyRef","value"],replaced:{secretRef:"secretKeyRef"},
elsewhere:{secretRef:"DataPlane in v0.9 to v0.17"}},Ct={known:["name","key","namespace"],required:["name","key"]},Ft={known:["ingress","egress"],replaced:{publicVirtualHost:"\
ingress",organizationVirtualHost:"ingress"},elsewhere:{dnsPrefix:"Environment up to v0.14",organizationGatewayName:"DataPlane in v0.15 to v0.16",organizationGatewayNamespace:"\
DataPlane in v0.15 to v0.16",organizationHTTPPort:"DataPlane in v0.10 to v0.16",organizationHTTPSPort:"DataPlane in v0.10 to v0.16",organizationVirtualHost:"Dat\
aPlane up to v0.16",publicGatewayName:"DataPlane in v0.15 to v0.16",publicGatewayNamespace:"DataPlane in v0.15 to v0.16",publicHTTPPort:"DataPlane in v0.10 to v\
0.16",publicHTTPSPort:"DataPlane in v0.10 to v0.16",publicVirtualHost:"DataPlane up to v0.16",security:"Environment up to v0.14"}},jt={known:["external","intern\
al"]},Tt={known:["name","namespace","http","https","tls"],required:["name","namespace"]},zt={minimum:1,maximum:65535},It={known:["host","port","listenerName"],required:[
"host","port"]},St={known:["name"],required:["name"]},Et={allowed:["ObservabilityPlane","ClusterObservabilityPlane"]},pn={known:["kind","name"],required:["name"]},
q={known:["observedGeneration","conditions","agentConnection"]},$t=/^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\/)?(?:(?:[A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$/,
Vt={rule:"letters, digits, hyphens, underscores and dots, with a letter or digit at each end; a DNS name and a slash may stand before them",maxLength:316},Wt={allowed:[
"True","False","Unknown"]},Lt=/^[A-Za-z](?:[A-Za-z0-9_,:]*[A-Za-z0-9_])?$/,Kt={rule:"letters, digits, underscores, commas and colons, beginning with a letter",maxLength:1024},
Nt={maxLength:32768},Ut={known:["type","status","observedGeneration","lastTransitionTime","reason","message"],required:["type","status","lastTransitionTime","re\
ason","message"]},Zt={known:["connected","connectedAgents","lastConnectedTime","lastDisconnectedTime","lastHeartbeatTime","message"],required:["connected","conn\
ectedAgents"]},Gt={code:"unknown-kind",allowed:["ClusterDataPlane"]},Ve=/^(?!.{64})[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,qt={known:["planeID","clusterAgent","gatewa\
y","secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPl\
aneRef"},elsewhere:{dataPlaneRef:"Environment",imagePullSecretRefs:"ClusterDataPlane in v0.14 to v0.17",isProduction:"Environment",observerURL:"ObservabilityPla\
ne",rcaAgentURL:"ObservabilityPlane"}},Mt={known:["secretKeyRef","value"],replaced:{secretRef:"secretKeyRef"},elsewhere:{secretRef:"ClusterDataPlane in v0.14 to\
 v0.17"}},Ht={known:["name","key","namespace"],required:["name","key","namespace"],codes:{namespace:"missing-secret-namespace"}},_t={allowed:["ClusterObservabil\
ityPlane"],codes:{ObservabilityPlane:"namespaced-observability-plane"}},Jt={code:"unknown-kind",allowed:["WorkflowPlane"]},gn={known:["planeID","clusterAgent","\
secretStoreRef","observabilityPlaneRef"],required:["clusterAgent"],replaced:{agent:"clusterAgent",kubernetesCluster:"clusterAgent",observer:"observabilityPlaneR\
ef"},elsewhere:{dataPlaneRef:"Environment",gateway:"DataPlane or Environment",isProduction:"Environment",observerURL:"ObservabilityPlane",rcaAgentURL:"Observabi\
lityPlane"}},Bt={code:"unknown-kind",allowed:["ClusterWorkflowPlane"]},Yt={code:"unknown-kind",allowed:["ObservabilityPlane"]},Qt={known:["planeID","clusterAgen\
t","observerURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{agent:"ObservabilityPlane in v0.8",dataPlaneRef:"\
Environment",finOpsAgentURL:"ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane or Wo\
rkflowPlane",secretStoreRef:"DataPlane or WorkflowPlane"}},Xt={code:"unknown-kind",allowed:["ClusterObservabilityPlane"]},xt={known:["planeID","clusterAgent","o\
bserverURL","rcaAgentURL"],required:["clusterAgent","observerURL"],replaced:{agent:"clusterAgent"},elsewhere:{dataPlaneRef:"Environment",finOpsAgentURL:"Cluster\
ObservabilityPlane since v1.1",gateway:"DataPlane or Environment",isProduction:"Environment",observabilityPlaneRef:"DataPlane or WorkflowPlane",secretStoreRef:"\
DataPlane or WorkflowPlane"}},ei={code:"unknown-kind",allowed:["Environment"]},ni={known:["dataPlaneRef","gateway","isProduction"],elsewhere:{clusterAgent:"Data\
Plane or WorkflowPlane",observabilityPlaneRef:"DataPlane or WorkflowPlane",observerURL:"ObservabilityPlane",planeID:"DataPlane or WorkflowPlane",rcaAgentURL:"Ob\
servabilityPlane",secretStoreRef:"DataPlane or WorkflowPlane"}},ti={allowed:["DataPlane","ClusterDataPlane"]},ii={known:["kind","name"],required:["kind","name"]},
li={known:["observedGeneration","conditions"]};function te(n){if(f(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&
(l++,i!=="openchoreo.dev/v1alpha1"&&(e=b(e,t,i,L))):t==="kind"?i!==null&&(l++,i!=="DataPlane"&&(e=b(e,t,i,ct))):t==="metadata"?i!==null&&(l++,e=s(e,ie(i),t)):t===
"spec"?i!==null&&(l++,e=s(e,ri(i),t)):t==="status"?i!==null&&(e=s(e,ai(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===4?null:
g(e,n,K)}function ie(n){if(f(n))return d(n);let e=null;for(let l in n){let t=n[l];if(t!==void 0)if(l==="name")(typeof t!="string"||h(t,253)||!ne.test(t))&&(e=y(
e,l,t,rn));else if(l==="generateName")(typeof t!="string"||!on.test(t))&&(e=y(e,l,t,sn));else if(l==="namespace")(typeof t!="string"||h(t,63)||!dt.test(t))&&(e=
y(e,l,t,Se));else if(l==="labels")e=s(e,yn(t),l);else if(l==="annotations")e=s(e,mn(t),l);else if(l==="finalizers")if(!Array.isArray(t))e=c(e,l,t,"array");else{
let i=null,r=t;for(let o=0;o<r.length;o++){let a=r[o];(typeof a!="string"||!Ee.test(a))&&(i=y(i,o,a,an))}r.length>1&&r.includes("orphan")&&r.includes("foregroun\
dDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregroundDeletion, not both"})),e=s(e,i,l)}else if(l==="ownerReferences")if(!Array.isArray(t))e=c(e,
l,t,"array");else{let i=null,r=t;for(let o=0;o<r.length;o++){let a=r[o];i=s(i,bn(a),o)}r.length>1&&de(r)&&(i=u(i,null,"invalid-format",{rule:"one owner at most \
with controller: true"})),e=s(e,i,l)}else if(l==="managedFields")if(!Array.isArray(t))e=c(e,l,t,"array");else{let i=null,r=t;for(let o=0;o<r.length;o++){let a=r[o];
i=s(i,wn(a),o)}e=s(e,i,l)}else l==="uid"?typeof t!="string"&&(e=c(e,l,t,"string")):l==="resourceVersion"?typeof t!="string"&&(e=c(e,l,t,"string")):l==="selfLink"?
typeof t!="string"&&(e=c(e,l,t,"string")):l==="generation"?O(t)||(e=P(e,l,t,A)):l==="deletionGracePeriodSeconds"?O(t)||(e=P(e,l,t,A)):l==="creationTimestamp"?t!==
null&&(typeof t!="string"||!D(t)||!B.test(t))&&(e=y(e,l,t,I)):l==="deletionTimestamp"?t!==null&&(typeof t!="string"||!D(t)||!B.test(t))&&(e=y(e,l,t,I)):e=u(e,l,
"unknown-field")}return n.name||(e=Oe(e,n,ne)),n.generation<0&&n.uid&&typeof n.uid=="string"&&O(n.generation)&&(e=P(e,"generation",n.generation,$e)),e===null&&Object.
getPrototypeOf(n)===p?null:g(e,n,un)}function yn(n){if(f(n))return d(n);let e=null;for(let l in n){let t=n[l];Ee.test(l)||(e=ve(e,n,l,fn)),(typeof t!="string"||
h(t,63)||!pt.test(t))&&(e=he(e,n,l,gt))}return ke(e)}function mn(n){if(f(n))return d(n);let e=null;for(let l in n){let t=n[l];yt.test(l)||(e=ve(e,n,l,fn)),typeof t!=
"string"&&(e=he(e,n,l,mt))}return Ze(n,262144)&&(e=u(e,null,"too-long",{limit:262144,unit:"bytes"})),ke(e)}function bn(n){if(f(n))return d(n);let e=null,l=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(l++,(typeof i!="string"||i.length<1||!bt.test(i))&&(e=y(e,t,i,wt))):t==="kind"?i!==null&&(l++,(typeof i!="st\
ring"||i.length<1)&&(e=y(e,t,i,ze))):t==="name"?i!==null&&(l++,(typeof i!="string"||i.length<1)&&(e=y(e,t,i,ze))):t==="uid"?i!==null&&(l++,(typeof i!="string"||
i.length<1)&&(e=y(e,t,i,ze))):t==="blockOwnerDeletion"?typeof i!="boolean"&&(e=c(e,t,i,"boolean")):t==="controller"?typeof i!="boolean"&&(e=c(e,t,i,"boolean")):
e=u(e,t,"unknown-field"))}return n.apiVersion==="v1"&&n.kind==="Event"&&(e=u(e,null,"invalid-format",{rule:"an owner that is no Event"})),e===null&&Object.getPrototypeOf(
n)===p&&l===4?null:g(e,n,vt)}function wn(n){if(f(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="manager"?(typeof i!="string"||h(i,128))&&
(e=y(e,t,i,ht)):t==="operation"?i!==null&&(l++,i!=="Apply"&&i!=="Update"&&(e=b(e,t,i,kt))):t==="apiVersion"?typeof i!="string"&&(e=c(e,t,i,"string")):t==="time"?
i!==null&&(typeof i!="string"||!D(i)||!B.test(i))&&(e=y(e,t,i,I)):t==="fieldsType"?i!=="FieldsV1"&&i!==""&&(e=b(e,t,i,Pt)):t==="fieldsV1"?f(i)&&(e=c(e,t,i,"obje\
ct")):t==="subresource"?(typeof i!="string"||h(i,256))&&(e=y(e,t,i,Ot)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===1?null:g(e,
n,At)}function ri(n){if(f(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||h(i,63)||!V.test(i))&&(e=y(e,
t,i,G)):t==="clusterAgent"?i!==null&&(l++,e=s(e,We(i),t)):t==="gateway"?e=s(e,Le(i),t):t==="secretStoreRef"?e=s(e,le(i),t):t==="observabilityPlaneRef"?e=s(e,vn(
i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===1?null:g(e,n,Rt)}function We(n){if(f(n))return d(n);let e=null,l=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="clientCA"?i!==null&&(l++,e=s(e,oi(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===1?null:g(e,n,
cn)}function oi(n){if(f(n))return d(n);let e=null;for(let l in n){let t=n[l];t!==void 0&&(l==="secretKeyRef"?e=s(e,si(t),l):l==="value"?typeof t!="string"&&(e=c(
e,l,t,"string")):e=u(e,l,"unknown-field"))}return n.secretKeyRef==null==(n.value==null)&&(e=Pe(e,n,dn)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Dt)}function si(n){
if(f(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(l++,typeof i!="string"&&(e=c(e,t,i,"string"))):t==="key"?i!==null&&
(l++,typeof i!="string"&&(e=c(e,t,i,"string"))):t==="namespace"?typeof i!="string"&&(e=c(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(
n)===p&&l===2?null:g(e,n,Ct)}function Le(n){if(f(n))return d(n);let e=null;for(let l in n){let t=n[l];t!==void 0&&(l==="ingress"?e=s(e,tn(t),l):l==="egress"?e=s(
e,tn(t),l):e=u(e,l,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Ft)}function tn(n){if(f(n))return d(n);let e=null;for(let l in n){
let t=n[l];t!==void 0&&(l==="external"?e=s(e,ln(t),l):l==="internal"?e=s(e,ln(t),l):e=u(e,l,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:
g(e,n,jt)}function ln(n){if(f(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(l++,typeof i!="string"&&(e=c(e,t,i,"st\
ring"))):t==="namespace"?i!==null&&(l++,typeof i!="string"&&(e=c(e,t,i,"string"))):t==="http"?e=s(e,Ie(i),t):t==="https"?e=s(e,Ie(i),t):t==="tls"?e=s(e,Ie(i),t):
e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===2?null:g(e,n,Tt)}function Ie(n){if(f(n))return d(n);let e=null,l=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="host"?i!==null&&(l++,typeof i!="string"&&(e=c(e,t,i,"string"))):t==="port"?i!==null&&(l++,(!Number.isInteger(i)||i<1||i>65535)&&(e=
P(e,t,i,zt))):t==="listenerName"?typeof i!="string"&&(e=c(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===2?null:g(
e,n,It)}function le(n){if(f(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(l++,typeof i!="string"&&(e=c(e,t,i,"stri\
ng"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===1?null:g(e,n,St)}function vn(n){if(f(n))return d(n);let e=null,l=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="kind"?i!=="ObservabilityPlane"&&i!=="ClusterObservabilityPlane"&&(e=b(e,t,i,Et)):t==="name"?i!==null&&(l++,(typeof i!="string"||i.length<
1||h(i,63)||!V.test(i))&&(e=y(e,t,i,Se))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===1?null:g(e,n,pn)}function ai(n){if(f(n))return d(
n);let e=null;for(let l in n){let t=n[l];if(t!==void 0)if(l==="observedGeneration")O(t)||(e=P(e,l,t,A));else if(l==="conditions")if(!Array.isArray(t))e=c(e,l,t,
"array");else{let i=null,r=t;for(let o=0;o<r.length;o++){let a=r[o];i=s(i,N(a),o)}e=s(e,i,l)}else l==="agentConnection"?e=s(e,M(t),l):e=u(e,l,"unknown-field")}return e===
null&&Object.getPrototypeOf(n)===p?null:g(e,n,q)}function N(n){if(f(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="type"?i!==null&&(l++,
(typeof i!="string"||h(i,316)||!$t.test(i))&&(e=y(e,t,i,Vt))):t==="status"?i!==null&&(l++,i!=="True"&&i!=="False"&&i!=="Unknown"&&(e=b(e,t,i,Wt))):t==="observed\
Generation"?(!Number.isInteger(i)||i<0||i>9223372036854776e3)&&(e=P(e,t,i,$e)):t==="lastTransitionTime"?i!==null&&(l++,(typeof i!="string"||!D(i))&&(e=y(e,t,i,I))):
t==="reason"?i!==null&&(l++,(typeof i!="string"||i.length<1||h(i,1024)||!Lt.test(i))&&(e=y(e,t,i,Kt))):t==="message"?i!==null&&(l++,(typeof i!="string"||h(i,32768))&&
(e=y(e,t,i,Nt))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===5?null:g(e,n,Ut)}function M(n){if(f(n))return d(n);let e=null,l=0;
for(let t in n){let i=n[t];i!==void 0&&(t==="connected"?i!==null&&(l++,typeof i!="boolean"&&(e=c(e,t,i,"boolean"))):t==="connectedAgents"?i!==null&&(l++,O(i)||(e=
P(e,t,i,A))):t==="lastConnectedTime"?(typeof i!="string"||!D(i))&&(e=y(e,t,i,I)):t==="lastDisconnectedTime"?(typeof i!="string"||!D(i))&&(e=y(e,t,i,I)):t==="las\
tHeartbeatTime"?(typeof i!="string"||!D(i))&&(e=y(e,t,i,I)):t==="message"?typeof i!="string"&&(e=c(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===p&&l===2?null:g(e,n,Zt)}function re(n){if(f(n))return d(n);let e=null,l=0;for(let i in n){let r=n[i];r!==void 0&&(i==="apiVersion"?r!==null&&
(l++,r!=="openchoreo.dev/v1alpha1"&&(e=b(e,i,r,L))):i==="kind"?r!==null&&(l++,r!=="ClusterDataPlane"&&(e=b(e,i,r,Gt))):i==="metadata"?r!==null&&(l++,e=s(e,Ke(r),
i)):i==="spec"?r!==null&&(l++,e=s(e,ui(r),i)):i==="status"?r!==null&&(e=s(e,di(r),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!f(t)&&!f(n.metadata)&&t.planeID==
null&&!(typeof n.metadata.name=="string"&&Ve.test(n.metadata.name))&&(e=Q(e,"planeID")),e===null&&Object.getPrototypeOf(n)===p&&l===4?null:g(e,n,K)}function Ke(n){
if(f(n))return d(n);let e=null;for(let l in n){let t=n[l];if(t!==void 0)if(l==="name")(typeof t!="string"||h(t,253)||!ne.test(t))&&(e=y(e,l,t,rn));else if(l==="\
generateName")(typeof t!="string"||!on.test(t))&&(e=y(e,l,t,sn));else if(l==="namespace")e=u(e,l,"namespace-not-allowed");else if(l==="labels")e=s(e,yn(t),l);else if(l===
"annotations")e=s(e,mn(t),l);else if(l==="finalizers")if(!Array.isArray(t))e=c(e,l,t,"array");else{let i=null,r=t;for(let o=0;o<r.length;o++){let a=r[o];(typeof a!=
"string"||!Ee.test(a))&&(i=y(i,o,a,an))}r.length>1&&r.includes("orphan")&&r.includes("foregroundDeletion")&&(i=u(i,null,"invalid-format",{rule:"orphan or foregr\
oundDeletion, not both"})),e=s(e,i,l)}else if(l==="ownerReferences")if(!Array.isArray(t))e=c(e,l,t,"array");else{let i=null,r=t;for(let o=0;o<r.length;o++){let a=r[o];
i=s(i,bn(a),o)}r.length>1&&de(r)&&(i=u(i,null,"invalid-format",{rule:"one owner at most with controller: true"})),e=s(e,i,l)}else if(l==="managedFields")if(!Array.
isArray(t))e=c(e,l,t,"array");else{let i=null,r=t;for(let o=0;o<r.length;o++){let a=r[o];i=s(i,wn(a),o)}e=s(e,i,l)}else l==="uid"?typeof t!="string"&&(e=c(e,l,t,
"string")):l==="resourceVersion"?typeof t!="string"&&(e=c(e,l,t,"string")):l==="selfLink"?typeof t!="string"&&(e=c(e,l,t,"string")):l==="generation"?O(t)||(e=P(
e,l,t,A)):l==="deletionGracePeriodSeconds"?O(t)||(e=P(e,l,t,A)):l==="creationTimestamp"?t!==null&&(typeof t!="string"||!D(t)||!B.test(t))&&(e=y(e,l,t,I)):l==="d\
eletionTimestamp"?t!==null&&(typeof t!="string"||!D(t)||!B.test(t))&&(e=y(e,l,t,I)):e=u(e,l,"unknown-field")}return n.name||(e=Oe(e,n,ne)),n.generation<0&&n.uid&&
typeof n.uid=="string"&&O(n.generation)&&(e=P(e,"generation",n.generation,$e)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,un)}function ui(n){if(f(n))return d(
n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||h(i,63)||!V.test(i))&&(e=y(e,t,i,G)):t==="clusterAgent"?i!==null&&(l++,
e=s(e,Ne(i),t)):t==="gateway"?e=s(e,Le(i),t):t==="secretStoreRef"?e=s(e,le(i),t):t==="observabilityPlaneRef"?e=s(e,hn(i),t):e=u(e,t,"unknown-field"))}return e===
null&&Object.getPrototypeOf(n)===p&&l===1?null:g(e,n,qt)}function Ne(n){if(f(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="clientCA"?
i!==null&&(l++,e=s(e,fi(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===1?null:g(e,n,cn)}function fi(n){if(f(n))return d(n);
let e=null;for(let l in n){let t=n[l];t!==void 0&&(l==="secretKeyRef"?e=s(e,ci(t),l):l==="value"?typeof t!="string"&&(e=c(e,l,t,"string")):e=u(e,l,"unknown-fiel\
d"))}return n.secretKeyRef==null==(n.value==null)&&(e=Pe(e,n,dn)),e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,Mt)}function ci(n){if(f(n))return d(n);let e=null,
l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="name"?i!==null&&(l++,typeof i!="string"&&(e=c(e,t,i,"string"))):t==="key"?i!==null&&(l++,typeof i!="string"&&(e=
c(e,t,i,"string"))):t==="namespace"?i!==null&&(l++,typeof i!="string"&&(e=c(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===
p&&l===3?null:g(e,n,Ht)}function hn(n){if(f(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!=="ClusterObservabilityPlane"&&(e=
b(e,t,i,_t)):t==="name"?i!==null&&(l++,(typeof i!="string"||i.length<1||h(i,63)||!V.test(i))&&(e=y(e,t,i,Se))):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===p&&l===1?null:g(e,n,pn)}function di(n){if(f(n))return d(n);let e=null;for(let l in n){let t=n[l];if(t!==void 0)if(l==="observedGeneration")O(
t)||(e=P(e,l,t,A));else if(l==="conditions")if(!Array.isArray(t))e=c(e,l,t,"array");else{let i=null,r=t;for(let o=0;o<r.length;o++){let a=r[o];i=s(i,N(a),o)}r.length>
1&&(i=X(i,r,"type","a type that no other item has")),e=s(e,i,l)}else l==="agentConnection"?e=s(e,M(t),l):e=u(e,l,"unknown-field")}return e===null&&Object.getPrototypeOf(
n)===p?null:g(e,n,q)}function oe(n){if(f(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(l++,i!=="openchoreo.d\
ev/v1alpha1"&&(e=b(e,t,i,L))):t==="kind"?i!==null&&(l++,i!=="WorkflowPlane"&&(e=b(e,t,i,Jt))):t==="metadata"?i!==null&&(l++,e=s(e,ie(i),t)):t==="spec"?i!==null&&
(l++,e=s(e,pi(i),t)):t==="status"?i!==null&&(e=s(e,gi(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===4?null:g(e,n,K)}function pi(n){
if(f(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||h(i,63)||!V.test(i))&&(e=y(e,t,i,G)):t==="clusterA\
gent"?i!==null&&(l++,e=s(e,We(i),t)):t==="secretStoreRef"?e=s(e,le(i),t):t==="observabilityPlaneRef"?e=s(e,vn(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.
getPrototypeOf(n)===p&&l===1?null:g(e,n,gn)}function gi(n){if(f(n))return d(n);let e=null;for(let l in n){let t=n[l];if(t!==void 0)if(l==="observedGeneration")O(
t)||(e=P(e,l,t,A));else if(l==="conditions")if(!Array.isArray(t))e=c(e,l,t,"array");else{let i=null,r=t;for(let o=0;o<r.length;o++){let a=r[o];i=s(i,N(a),o)}e=s(
e,i,l)}else l==="agentConnection"?e=s(e,M(t),l):e=u(e,l,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,q)}function se(n){if(f(n))return d(
n);let e=null,l=0;for(let i in n){let r=n[i];r!==void 0&&(i==="apiVersion"?r!==null&&(l++,r!=="openchoreo.dev/v1alpha1"&&(e=b(e,i,r,L))):i==="kind"?r!==null&&(l++,
r!=="ClusterWorkflowPlane"&&(e=b(e,i,r,Bt))):i==="metadata"?r!==null&&(l++,e=s(e,Ke(r),i)):i==="spec"?r!==null&&(l++,e=s(e,yi(r),i)):i==="status"?r!==null&&(e=s(
e,mi(r),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!f(t)&&!f(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Ve.test(n.metadata.name))&&
(e=Q(e,"planeID")),e===null&&Object.getPrototypeOf(n)===p&&l===4?null:g(e,n,K)}function yi(n){if(f(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==
void 0&&(t==="planeID"?(typeof i!="string"||h(i,63)||!V.test(i))&&(e=y(e,t,i,G)):t==="clusterAgent"?i!==null&&(l++,e=s(e,Ne(i),t)):t==="secretStoreRef"?e=s(e,le(
i),t):t==="observabilityPlaneRef"?e=s(e,hn(i),t):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===1?null:g(e,n,gn)}function mi(n){if(f(
n))return d(n);let e=null;for(let l in n){let t=n[l];if(t!==void 0)if(l==="observedGeneration")O(t)||(e=P(e,l,t,A));else if(l==="conditions")if(!Array.isArray(t))
e=c(e,l,t,"array");else{let i=null,r=t;for(let o=0;o<r.length;o++){let a=r[o];i=s(i,N(a),o)}r.length>1&&(i=X(i,r,"type","a type that no other item has")),e=s(e,
i,l)}else l==="agentConnection"?e=s(e,M(t),l):e=u(e,l,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,q)}function ae(n){if(f(n))return d(
n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(l++,i!=="openchoreo.dev/v1alpha1"&&(e=b(e,t,i,L))):t==="kind"?i!==null&&(l++,
i!=="ObservabilityPlane"&&(e=b(e,t,i,Yt))):t==="metadata"?i!==null&&(l++,e=s(e,ie(i),t)):t==="spec"?i!==null&&(l++,e=s(e,bi(i),t)):t==="status"?i!==null&&(e=s(e,
wi(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===4?null:g(e,n,K)}function bi(n){if(f(n))return d(n);let e=null,l=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||h(i,63)||!V.test(i))&&(e=y(e,t,i,G)):t==="clusterAgent"?i!==null&&(l++,e=s(e,We(i),t)):t==="observerU\
RL"?i!==null&&(l++,typeof i!="string"&&(e=c(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=c(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===p&&l===2?null:g(e,n,Qt)}function wi(n){if(f(n))return d(n);let e=null;for(let l in n){let t=n[l];if(t!==void 0)if(l==="observedGenera\
tion")O(t)||(e=P(e,l,t,A));else if(l==="conditions")if(!Array.isArray(t))e=c(e,l,t,"array");else{let i=null,r=t;for(let o=0;o<r.length;o++){let a=r[o];i=s(i,N(a),
o)}e=s(e,i,l)}else l==="agentConnection"?e=s(e,M(t),l):e=u(e,l,"unknown-field")}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,q)}function ue(n){if(f(
n))return d(n);let e=null,l=0;for(let i in n){let r=n[i];r!==void 0&&(i==="apiVersion"?r!==null&&(l++,r!=="openchoreo.dev/v1alpha1"&&(e=b(e,i,r,L))):i==="kind"?
r!==null&&(l++,r!=="ClusterObservabilityPlane"&&(e=b(e,i,r,Xt))):i==="metadata"?r!==null&&(l++,e=s(e,Ke(r),i)):i==="spec"?r!==null&&(l++,e=s(e,vi(r),i)):i==="st\
atus"?r!==null&&(e=s(e,hi(r),i)):e=u(e,i,"unknown-field"))}let t=n.spec;return!f(t)&&!f(n.metadata)&&t.planeID==null&&!(typeof n.metadata.name=="string"&&Ve.test(
n.metadata.name))&&(e=Q(e,"planeID")),e===null&&Object.getPrototypeOf(n)===p&&l===4?null:g(e,n,K)}function vi(n){if(f(n))return d(n);let e=null,l=0;for(let t in n){
let i=n[t];i!==void 0&&(t==="planeID"?(typeof i!="string"||h(i,63)||!V.test(i))&&(e=y(e,t,i,G)):t==="clusterAgent"?i!==null&&(l++,e=s(e,Ne(i),t)):t==="observerU\
RL"?i!==null&&(l++,typeof i!="string"&&(e=c(e,t,i,"string"))):t==="rcaAgentURL"?typeof i!="string"&&(e=c(e,t,i,"string")):e=u(e,t,"unknown-field"))}return e===null&&
Object.getPrototypeOf(n)===p&&l===2?null:g(e,n,xt)}function hi(n){if(f(n))return d(n);let e=null;for(let l in n){let t=n[l];if(t!==void 0)if(l==="observedGenera\
tion")O(t)||(e=P(e,l,t,A));else if(l==="conditions")if(!Array.isArray(t))e=c(e,l,t,"array");else{let i=null,r=t;for(let o=0;o<r.length;o++){let a=r[o];i=s(i,N(a),
o)}r.length>1&&(i=X(i,r,"type","a type that no other item has")),e=s(e,i,l)}else l==="agentConnection"?e=s(e,M(t),l):e=u(e,l,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===p?null:g(e,n,q)}function fe(n){if(f(n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="apiVersion"?i!==null&&(l++,i!==
"openchoreo.dev/v1alpha1"&&(e=b(e,t,i,L))):t==="kind"?i!==null&&(l++,i!=="Environment"&&(e=b(e,t,i,ei))):t==="metadata"?i!==null&&(l++,e=s(e,ie(i),t)):t==="spec"?
i!==null&&(l++,e=s(e,ki(i),t)):t==="status"?i!==null&&(e=s(e,Oi(i),t)):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===4?null:g(e,n,
K)}function ki(n){if(f(n))return d(n);let e=null;for(let l in n){let t=n[l];t!==void 0&&(l==="dataPlaneRef"?e=s(e,Pi(t),l):l==="gateway"?e=s(e,Le(t),l):l==="isP\
roduction"?typeof t!="boolean"&&(e=c(e,l,t,"boolean")):e=u(e,l,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p?null:g(e,n,ni)}function Pi(n){if(f(
n))return d(n);let e=null,l=0;for(let t in n){let i=n[t];i!==void 0&&(t==="kind"?i!==null&&(l++,i!=="DataPlane"&&i!=="ClusterDataPlane"&&(e=b(e,t,i,ti))):t==="n\
ame"?i!==null&&(l++,typeof i!="string"&&(e=c(e,t,i,"string"))):e=u(e,t,"unknown-field"))}return e===null&&Object.getPrototypeOf(n)===p&&l===2?null:g(e,n,ii)}function Oi(n){
if(f(n))return d(n);let e=null;for(let l in n){let t=n[l];if(t!==void 0)if(l==="observedGeneration")O(t)||(e=P(e,l,t,A));else if(l==="conditions")if(!Array.isArray(
t))e=c(e,l,t,"array");else{let i=null,r=t;for(let o=0;o<r.length;o++){let a=r[o];i=s(i,N(a),o)}e=s(e,i,l)}else e=u(e,l,"unknown-field")}return e===null&&Object.
getPrototypeOf(n)===p?null:g(e,n,li)}var kn=T(te),Ai=z(te),Ri=$(kn),Pn=T(re),Di=z(re),Ci=$(Pn),On=T(oe),Fi=z(oe),ji=$(On),An=T(se),Ti=z(se),zi=$(An),Rn=T(ae),Ii=z(ae),Si=$(Rn),Dn=T(ue),Ei=z(ue),$i=$(
Dn),Cn=T(fe),Vi=z(fe),Wi=$(Cn),Li={judges:{DataPlane:te,ClusterDataPlane:re,WorkflowPlane:oe,ClusterWorkflowPlane:se,ObservabilityPlane:ae,ClusterObservabilityPlane:ue,
Environment:fe},replaced:{Organization:"Namespace",BuildPlane:"WorkflowPlane",ClusterBuildPlane:"ClusterWorkflowPlane"}},Ue=Xe(Li),Ki=T(Ue),Ni=z(Ue),Fn=n=>qe(n,
Object.hasOwn(Te,n?.kind)?Te[n.kind]??{}:{}),Ui={judge:Ue,immutable:{Environment:[{pointer:"/spec/dataPlaneRef",unset:[]}]},withDefaults:Fn},Zi=nn(Ui);0&&(module.exports={ValidationError,assertClusterDataPlane,assertClusterObservabilityPlane,assertClusterWorkflowPlane,assertDataPlane,assertEnvironment,assertObservabilityPlane,
assertWorkflowPlane,formatIssue,isClusterDataPlane,isClusterObservabilityPlane,isClusterWorkflowPlane,isDataPlane,isEnvironment,isObservabilityPlane,isPlane,isWorkflowPlane,
validateClusterDataPlane,validateClusterObservabilityPlane,validateClusterWorkflowPlane,validateDataPlane,validateEnvironment,validateObservabilityPlane,validatePlane,
validateUpdate,validateWorkflowPlane,withDefaults});
